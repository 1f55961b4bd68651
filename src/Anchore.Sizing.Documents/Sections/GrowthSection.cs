using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>The storage of analysis documents from today to the horizon.</summary>
internal static class GrowthSection
{
    public static Section Create(SizingPlan plan) => new(
        "Growth",
        GrowthChart.Create(plan) is { } chart
            ? [new Picture(chart, GrowthChart.CaptionOf(plan)), TableOf(plan)]
            : [new Paragraph("No growth was entered: what is stored stays as it is today.")]);

    private static Table TableOf(SizingPlan plan) => new(
        [new("Month"), new("Images stored", Numeric: true), new(plan[FigureIds.Object].Label, Numeric: true)],
        [.. plan.Growth.Select(point => Row(plan, point))]);

    private static IReadOnlyList<RichText> Row(SizingPlan plan, GrowthPoint point) =>
    [
        point.Month == 0 ? "today" : Display.Count(point.Month),
        Display.Count(point.Images),
        Display.Format(point.ObjectStorage, Unit.Bytes, plan.Family),
    ];
}
