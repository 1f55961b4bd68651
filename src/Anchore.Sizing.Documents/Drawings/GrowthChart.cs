using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Draws the storage of analysis documents from today to the horizon.</summary>
public static class GrowthChart
{
    private const float Width = 480;
    private const float Height = 190;
    private const float Left = 64;
    private const float Right = 16;
    private const float Top = 20;
    private const float Bottom = 30;
    private const float TextSize = 9;
    private const int MostTicks = 4;

    /// <summary>The chart, or nothing when the deployment does not grow.</summary>
    public static Drawing? Create(SizingPlan plan)
    {
        if (plan.Growth.Count < 2)
        {
            return null;
        }

        var axis = AxisOf(plan);
        return new Drawing(Width, Height, Describe(plan), [.. Grid(plan, axis), .. Curve(plan, axis)]);
    }

    /// <summary>What the chart is of, to stand beneath it.</summary>
    public static string CaptionOf(SizingPlan plan) =>
        $"{plan[FigureIds.Object].Label} over {Horizon(plan)} at {Display.Count(plan.Deployment.ImagesPerMonth)} net new images a month.";

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

    private static string Describe(SizingPlan plan) =>
        $"{plan[FigureIds.Object].Label}: even growth from {Size(plan, plan.Growth[0].ObjectStorage)} today "
            + $"to {Size(plan, plan.Growth[^1].ObjectStorage)} after {Horizon(plan)}.";

    private static string Horizon(SizingPlan plan) => Display.Count(plan.Growth[^1].Month, "month");

    private static IEnumerable<Shape> Grid(SizingPlan plan, Axis axis)
    {
        foreach (var tick in axis.Ticks)
        {
            var y = Y(tick, axis);
            yield return new Line(new Point(Left, y), new Point(Width - Right, y), Ink.Hairline, tick == 0 ? 1f : 0.5f);
            yield return new Label(new Point(Left - 8, y + 3), Size(plan, tick), TextSize, Ink.Muted, Anchor.End);
        }

        foreach (var point in Labelled(plan.Growth))
        {
            var anchor =
                point.Month == 0 ? Anchor.Start
                : point == plan.Growth[^1] ? Anchor.End
                : Anchor.Middle;
            yield return new Label(
                new Point(X(point, plan), Height - 12),
                point.Month == 0 ? "today" : $"month {point.Month}",
                TextSize,
                Ink.Muted,
                anchor
            );
        }
    }

    private static IEnumerable<Shape> Curve(SizingPlan plan, Axis axis)
    {
        var points = plan.Growth.Select(point => new Point(X(point, plan), Y(point.ObjectStorage, axis))).ToArray();
        var (start, end) = (points[0], points[^1]);
        var area = points.Append(new Point(end.X, Y(0, axis))).Append(new Point(start.X, Y(0, axis)));
        yield return new Path([.. area], Fill: Ink.AccentSoft);
        yield return new Path(points, Ink.Accent, 2);
        yield return new Label(
            new Point(end.X, end.Y - 6),
            Size(plan, plan.Growth[^1].ObjectStorage),
            TextSize + 1,
            Ink.Text,
            Anchor.End,
            Strong: true
        );
        yield return new Label(
            new Point(start.X + 4, start.Y - 16),
            Size(plan, plan.Growth[0].ObjectStorage),
            TextSize + 1,
            Ink.Text,
            Strong: true
        );
    }

    // Ten years of labels do not fit side by side: every second year then, always the first and the last.
    private static IEnumerable<GrowthPoint> Labelled(IReadOnlyList<GrowthPoint> points)
    {
        var step = points.Count > 6 ? 2 : 1;
        for (var index = 0; index < points.Count - 1; index += step)
        {
            if (index == 0 || points.Count - 1 - index >= step)
            {
                yield return points[index];
            }
        }

        yield return points[^1];
    }

    private static float X(GrowthPoint point, SizingPlan plan) => Left + ((Width - Left - Right) * point.Month / plan.Growth[^1].Month);

    private static float Y(decimal value, Axis axis) => Top + ((Height - Top - Bottom) * (float)(1 - (value / axis.Top)));

    private static string Size(SizingPlan plan, decimal bytes) => Display.Format(bytes, Unit.Bytes, plan.Family);
}
