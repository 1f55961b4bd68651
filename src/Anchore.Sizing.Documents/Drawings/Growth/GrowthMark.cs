namespace Anchore.Sizing.Documents.Drawings.Growth;

/// <summary>A month at which something fills up: a line across the chart, its words in a row of their own above the curve.</summary>
internal sealed record GrowthMark(long Month, string Text)
{
    private const float Blank = 4;

    /// <summary>The marks within the horizon, the earliest first.</summary>
    public static IReadOnlyList<GrowthMark> CreateAll(IReadOnlyList<(long Month, string What)> marks, long horizon) =>
        [
            .. marks
                .Where(mark => mark.Month >= 0 && mark.Month <= horizon)
                .OrderBy(mark => mark.Month)
                .Select(mark => new GrowthMark(mark.Month, $"{(mark.Month == 0 ? "Today" : $"Month {mark.Month}")}: {mark.What}")),
        ];

    public IEnumerable<Shape> Line(GrowthPlot plot, int row)
    {
        var x = plot.X(Month);
        yield return new Line(new Point(x, GrowthPlot.RowTop(row) + 2), new Point(x, plot.Bottom), Ink.Warning, Dashed: true);
    }

    /// <summary>The words on a ground of their own: the lines of other marks pass behind them.</summary>
    public IEnumerable<Shape> Words(GrowthPlot plot, int row)
    {
        var text = TextMeasure.Shorten(Text, plot.Width - (2 * PictureMetrics.Edge), PictureMetrics.TextSize);
        var width = TextMeasure.Width(text, PictureMetrics.TextSize);
        var x = plot.X(Month);
        var top = GrowthPlot.RowTop(row);
        var (at, left, anchor) =
            x + Blank + width <= plot.Width - PictureMetrics.Edge ? (x + Blank, x + Blank, Anchor.Start)
            : x - Blank - width >= PictureMetrics.Edge ? (x - Blank, x - Blank - width, Anchor.End)
            : (plot.Width - PictureMetrics.Edge, plot.Width - PictureMetrics.Edge - width, Anchor.End);
        yield return new Box(new Point(left, top), width, PictureMetrics.LineHeight, Ink.Paper);
        yield return new Label(
            new Point(at, PictureMetrics.Baseline(top + (PictureMetrics.LineHeight / 2))),
            text,
            PictureMetrics.TextSize,
            Ink.Warning,
            anchor
        );
    }
}
