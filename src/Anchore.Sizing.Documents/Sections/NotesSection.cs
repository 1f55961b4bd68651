using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>What the author adds, as given; no section where there is nothing.</summary>
internal static class NotesSection
{
    public static IEnumerable<Section> Create(SizingPlan plan) =>
        plan.Deployment.Notes.Length == 0 ? [] : [new Section("Notes", [new Paragraph(plan.Deployment.Notes)])];
}
