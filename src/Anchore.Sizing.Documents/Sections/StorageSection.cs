using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Temporary storage, analysis documents, configuration volumes and the database.</summary>
internal static class StorageSection
{
    public static Section Of(SizingPlan plan, Footnotes notes) => new(
        "Storage",
        [
            new Table(
                [new("Storage", Share: 2.4f), new("Size", Numeric: true), new("Formula", Share: 2.6f)],
                [.. Ids.Select(plan.Find).OfType<Figure>().Select(figure => Row(figure, notes))]),
        ]);

    private static readonly string[] Ids =
        [FigureIds.TemporaryPerAnalyzer, FigureIds.Temporary, FigureIds.Object, FigureIds.ObjectAtHorizon, FigureIds.Configuration, FigureIds.Database];

    private static IReadOnlyList<RichText> Row(Figure figure, Footnotes notes) => [figure.Label, notes.Refer(figure), figure.Formula];
}
