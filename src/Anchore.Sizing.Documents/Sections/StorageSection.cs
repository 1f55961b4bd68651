using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Figures;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Temporary storage, analysis documents, configuration volumes and the database.</summary>
internal static class StorageSection
{
    public static Section Create(SizingPlan plan, Footnotes notes) =>
        new("Storage", [FigureTable.Create("Storage", "Size", plan.FiguresIn(FigureSection.Storage), notes)]);
}
