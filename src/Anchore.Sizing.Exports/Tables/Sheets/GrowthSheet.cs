using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Sheets;

/// <summary>What is stored year by year to the horizon; no sheet where nothing grows.</summary>
internal static class GrowthSheet
{
    public static IEnumerable<Sheet> Create(SizingPlan plan)
    {
        if (plan.Growth.Count < 2)
        {
            return [];
        }

        SheetColumn[] columns =
        [
            new("Month", 10, Numeric: true),
            new("Images stored", 18, Numeric: true),
            new($"{plan[FigureIds.Object].Label} (GB)", 30, Numeric: true),
        ];
        return [Sheet.OfTable("Growth", columns, plan.Growth.Select(Row))];
    }

    private static Cell[] Row(GrowthPoint point) =>
        [Cell.Create(point.Month, CellAppearance.Count), Cell.Create(point.Images, CellAppearance.Count), Cell.OfBytes(point.ObjectStorage)];
}
