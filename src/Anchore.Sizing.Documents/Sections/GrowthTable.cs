using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>What is stored, year by year to the horizon.</summary>
internal static class GrowthTable
{
    public static Table Create(SizingPlan plan) => new(
        [new("Month"), new("Images stored", Numeric: true), new(plan[FigureIds.Object].Label, Numeric: true)],
        [.. plan.Growth.Select(point => Row(plan, point))]);

    private static IReadOnlyList<RichText> Row(SizingPlan plan, GrowthPoint point) =>
    [
        point.Month == 0 ? "today" : Display.Count(point.Month),
        Display.Count(point.Images),
        Display.Format(point.ObjectStorage, Unit.Bytes, plan.Family),
    ];
}
