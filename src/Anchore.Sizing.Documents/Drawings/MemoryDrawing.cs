using Anchore.Sizing.Documents.Drawings.Memory;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Draws the memory of a plan as one stacked bar, the services in the order of their size.</summary>
public static class MemoryDrawing
{
    private const float TotalHeight = 22;
    private const float LeastHeight = 120;
    private const float LeastEdged = 4;

    /// <summary>The picture; nothing where no service runs.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="width">Its width in points.</param>
    public static Drawing? Create(SizingPlan plan, float width = PictureMetrics.Wide)
    {
        var shares = MemoryShare.CreateAll(plan);
        if (shares.Count == 0)
        {
            return null;
        }

        var height = Math.Max(LeastHeight, shares.Count * MemoryColumns.RowHeight);
        var columns = new MemoryColumns(width, plan.Family);
        return new Drawing(
            width,
            height + TotalHeight + (2 * PictureMetrics.Edge),
            Describe(plan, shares),
            [.. Bar(shares, columns, height), .. Rows(shares, columns, height), .. Total(plan, columns, height)]);
    }

    private static IEnumerable<Shape> Bar(IReadOnlyList<MemoryShare> shares, MemoryColumns columns, float height)
    {
        foreach (var share in shares)
        {
            var segment = (float)share.Share * height;
            var place = new Point(PictureMetrics.Edge, PictureMetrics.Edge + ((float)share.Before * height));
            // The edges of thin segments would hide their colours.
            yield return new Box(place, columns.BarWidth, segment, share.Fill, segment < LeastEdged ? null : Ink.Text);
        }

        yield return new Box(new Point(PictureMetrics.Edge, PictureMetrics.Edge), columns.BarWidth, height, Edge: Ink.Text);
    }

    private static IEnumerable<Shape> Rows(IReadOnlyList<MemoryShare> shares, MemoryColumns columns, float height)
    {
        var middles = shares.Select(share => PictureMetrics.Edge + ((float)(share.Before + (share.Share / 2)) * height)).ToArray();
        var rows = LabelColumn.Spread(middles, MemoryColumns.RowHeight, PictureMetrics.Edge, PictureMetrics.Edge + height);
        return shares.Zip(middles, rows).SelectMany(row => columns.Row(row.First, row.Second, row.Third));
    }

    private static IEnumerable<Shape> Total(SizingPlan plan, MemoryColumns columns, float height) =>
        columns.Total(plan[FigureIds.Memory].Display, PictureMetrics.Edge + height + (TotalHeight / 2) + 2);

    private static string Describe(SizingPlan plan, IReadOnlyList<MemoryShare> shares) =>
        $"{plan[FigureIds.Memory].Display} of memory: "
            + string.Join(", ", shares.Select(share => $"{share.Name} {share.SizeIn(plan.Family)} ({share.Percent})")) + ".";
}
