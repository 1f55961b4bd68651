using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Growth;

/// <summary>The area of the chart: its scales, the grid and the curve.</summary>
internal sealed class GrowthPlot
{
    private const float Right = 12;
    private const float PlotHeight = 140;
    private const float ValueHeight = 20;
    private const float ValueRise = 7;
    private const float Blank = 8;
    private const int MostTicks = 4;

    private readonly SizingPlan plan;
    private readonly Axis axis;
    private readonly float left;
    private readonly float top;

    /// <param name="plan">The plan.</param>
    /// <param name="width">The width of the picture.</param>
    /// <param name="rows">The rows of words above the curve.</param>
    public GrowthPlot(SizingPlan plan, float width, int rows)
    {
        this.plan = plan;
        Width = width;
        axis = AxisOf(plan);
        left = axis.Ticks.Max(tick => TextMeasure.Width(Size(tick), PictureMetrics.TextSize)) + Blank + PictureMetrics.Edge;
        top = RowTop(rows) + ValueHeight;
        Bottom = top + PlotHeight;
    }

    /// <summary>The width of the picture.</summary>
    public float Width { get; }

    /// <summary>The height of the horizontal axis.</summary>
    public float Bottom { get; }

    private GrowthPoint Last => plan.Growth[^1];

    /// <summary>Where a row of words above the curve begins.</summary>
    public static float RowTop(int row) => row * PictureMetrics.LineHeight;

    /// <summary>The place of a month.</summary>
    public float X(long month) => left + ((Width - left - Right) * month / Last.Month);

    public IEnumerable<Shape> Grid()
    {
        foreach (var tick in axis.Ticks)
        {
            var y = Y(tick);
            yield return new Line(new Point(left, y), new Point(Width - Right, y), Ink.Hairline, tick == 0 ? 1f : 0.5f);
            yield return new Label(
                new Point(left - Blank, PictureMetrics.Baseline(y)), Size(tick), PictureMetrics.TextSize, Ink.Muted, Anchor.End);
        }

        foreach (var point in Labelled())
        {
            var anchor =
                point.Month == 0 ? Anchor.Start
                : point == Last ? Anchor.End
                : Anchor.Middle;
            yield return new Label(new Point(X(point.Month), Bottom + 16), NameOf(point), PictureMetrics.TextSize, Ink.Muted, anchor);
        }
    }

    public IEnumerable<Shape> Curve()
    {
        var points = plan.Growth.Select(point => new Point(X(point.Month), Y(point.ObjectStorage))).ToArray();
        var (start, end) = (points[0], points[^1]);
        yield return new Path([.. points, end with { Y = Bottom }, start with { Y = Bottom }], Fill: Ink.AccentSoft);
        yield return new Path(points, Ink.Accent, 2);
        foreach (var shape in Value(Last, end with { Y = end.Y - ValueRise }, Anchor.End)
            .Concat(Value(plan.Growth[0], FirstValue(start, end), Anchor.Start)))
        {
            yield return shape;
        }
    }

    // Above the curve for the whole of its length: the curve rises beneath it.
    private Point FirstValue(Point start, Point end)
    {
        var x = start.X + 4;
        var share = Math.Min(1, (x - start.X + WidthOf(plan.Growth[0])) / (end.X - start.X));
        return new Point(x, start.Y + ((end.Y - start.Y) * share) - ValueRise);
    }

    // On a ground of its own: the lines of marks pass behind it.
    private Shape[] Value(GrowthPoint point, Point at, Anchor anchor)
    {
        var width = WidthOf(point);
        return
        [
            new Box(new Point(anchor == Anchor.End ? at.X - width : at.X, at.Y - 10), width, 12, Ink.Paper),
            new Label(at, Size(point.ObjectStorage), PictureMetrics.StrongSize, Ink.Text, anchor, Strong: true),
        ];
    }

    private float WidthOf(GrowthPoint point) => TextMeasure.Width(Size(point.ObjectStorage), PictureMetrics.StrongSize, strong: true);

    // The first and the last always; of the others, as many as stand apart.
    private IEnumerable<GrowthPoint> Labelled()
    {
        var after = X(0);
        var limit = X(Last.Month) - TextMeasure.Width(NameOf(Last), PictureMetrics.TextSize);
        foreach (var point in plan.Growth.SkipLast(1))
        {
            var width = TextMeasure.Width(NameOf(point), PictureMetrics.TextSize);
            var begin = point.Month == 0 ? X(0) : X(point.Month) - (width / 2);
            if (begin >= after && begin + width + Blank <= limit)
            {
                after = begin + width + (2 * Blank);
                yield return point;
            }
        }

        yield return Last;
    }

    private static string NameOf(GrowthPoint point) => point.Month == 0 ? "today" : $"month {point.Month}";

    // Round in the plan's own units: 1 TiB is no round number of bytes.
    private static Axis AxisOf(SizingPlan plan)
    {
        var top = plan.Growth[^1].ObjectStorage;
        var unit = 1m;
        while (plan.Family == UnitFamily.Binary && top >= unit * 1024)
        {
            unit *= 1024;
        }

        var axis = Axis.Upto(top / unit, MostTicks);
        return axis with { Step = axis.Step * unit };
    }

    private float Y(decimal value) => top + (PlotHeight * (float)(1 - (value / axis.Top)));

    private string Size(decimal bytes) => Display.Format(bytes, Unit.Bytes, plan.Family);
}
