using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Draws the images that arrive in the busiest hour against what the analyzers can do.</summary>
public static class ArrivalDrawing
{
    private const float MarkHeight = 15;
    private const float MarkSize = 6;
    private const float BarTop = 30;
    private const float BarHeight = 30;
    private const float AxisHeight = 22;
    private const float KeyTop = BarTop + BarHeight + AxisHeight + 6;
    private const float Sample = 22;
    private const float SampleHeight = 11;
    private const float Blank = 6;
    private const int MostTicks = 5;
    private const int MostTicksNarrow = 3;

    /// <summary>The picture; nothing without arrivals or a measurement of an analysis.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="width">Its width in points.</param>
    public static Drawing? Create(SizingPlan plan, float width = PictureMetrics.Wide)
    {
        if (AnalyzerThroughput.Create(plan) is not { } rates)
        {
            return null;
        }

        var axis = Axis.Upto(Math.Max(rates.Needed, rates.AtFullLoad), PictureMetrics.IsNarrow(width) ? MostTicksNarrow : MostTicks);
        var key = Key(rates, width).ToArray();
        var height = KeyTop + (key.OfType<Label>().Count() * PictureMetrics.LineHeight) + PictureMetrics.Edge;
        return new Drawing(
            width,
            height,
            ArrivalText.Sentence(rates),
            [.. Ticks(axis, width), .. Bars(rates, axis, width), .. Mark(rates, axis, width), .. key]);
    }

    private static IEnumerable<Shape> Ticks(Axis axis, float width)
    {
        foreach (var tick in axis.Ticks)
        {
            var x = X(tick, axis, width);
            yield return new Line(new Point(x, BarTop + BarHeight), new Point(x, BarTop + BarHeight + 5), Ink.Muted);
            var anchor =
                tick == 0 ? Anchor.Start
                : tick == axis.Top ? Anchor.End
                : Anchor.Middle;
            yield return new Label(
                new Point(x, BarTop + BarHeight + 16),
                Display.Count(tick),
                PictureMetrics.TextSize,
                Ink.Muted,
                anchor
            );
        }
    }

    private static IEnumerable<Shape> Bars(AnalyzerThroughput rates, Axis axis, float width)
    {
        var start = new Point(X(0, axis, width), BarTop);
        var (target, full) = (X(rates.AtTarget, axis, width), X(rates.AtFullLoad, axis, width));
        yield return new Hatching(start with { X = target }, full - target, BarHeight, Ink.Accent);
        yield return new Box(start, full - start.X, BarHeight, Edge: Ink.Accent);
        yield return new Box(start, target - start.X, BarHeight, Ink.Accent);
        yield return new Line(start with { Y = BarTop + BarHeight }, new Point(X(axis.Top, axis, width), BarTop + BarHeight), Ink.Muted);
    }

    // The line of the mark has an edge, so that it shows on the bar and beside it.
    private static IEnumerable<Shape> Mark(AnalyzerThroughput rates, Axis axis, float width)
    {
        var x = X(rates.Needed, axis, width);
        var ink = rates.IsEnough ? Ink.Text : Ink.Warning;
        yield return new Line(new Point(x, MarkHeight + MarkSize), new Point(x, BarTop + BarHeight + 5), Ink.Paper, 5);
        yield return new Line(new Point(x, MarkHeight + MarkSize), new Point(x, BarTop + BarHeight + 5), ink, 2);
        yield return new Path(
            [new(x - MarkSize, MarkHeight + 1), new(x + MarkSize, MarkHeight + 1), new(x, MarkHeight + 1 + (MarkSize * 1.5f))],
            Fill: ink);
        yield return Needed(ArrivalText.Needed(rates), x, width, ink);
    }

    // Above the mark; near an edge it ends there, however wide the reader's letters are.
    private static Label Needed(string text, float x, float width, Ink ink)
    {
        var half = TextMeasure.Width(text, PictureMetrics.StrongSize, strong: true) / 2;
        var (at, anchor) =
            x - half < PictureMetrics.Edge ? (PictureMetrics.Edge, Anchor.Start)
            : x + half > width - PictureMetrics.Edge ? (width - PictureMetrics.Edge, Anchor.End)
            : (x, Anchor.Middle);
        return new Label(new Point(at, 11), text, PictureMetrics.StrongSize, ink, anchor, Strong: true);
    }

    private static IEnumerable<Shape> Key(AnalyzerThroughput rates, float width)
    {
        (string Text, Func<Point, Shape[]> Sample)[] entries =
        [
            (ArrivalText.AtTarget(rates), place => [new Box(place, Sample, SampleHeight, Ink.Accent, Ink.Accent)]),
            (
                ArrivalText.AtFullLoad(rates),
                place => [new Hatching(place, Sample, SampleHeight, Ink.Accent), new Box(place, Sample, SampleHeight, Edge: Ink.Accent)]
            ),
        ];
        var y = KeyTop;
        foreach (var (text, sample) in entries)
        {
            foreach (var shape in sample(new Point(PictureMetrics.Edge, y + 2)))
            {
                yield return shape;
            }

            foreach (var line in TextMeasure.Wrap(text, width - Sample - (2 * Blank), PictureMetrics.TextSize))
            {
                yield return Words(line, PictureMetrics.Edge + Sample + Blank, y, Ink.Text);
                y += PictureMetrics.LineHeight;
            }
        }

        foreach (var line in TextMeasure.Wrap(ArrivalText.Verdict(rates), width - (2 * PictureMetrics.Edge), PictureMetrics.TextSize))
        {
            yield return Words(line, PictureMetrics.Edge, y, rates.IsEnough ? Ink.Text : Ink.Warning);
            y += PictureMetrics.LineHeight;
        }
    }

    private static Label Words(string line, float x, float top, Ink ink) =>
        new(new Point(x, PictureMetrics.Baseline(top + (PictureMetrics.LineHeight / 2))), line, PictureMetrics.TextSize, ink);

    // Room at both ends for half of the mark.
    private static float X(decimal rate, Axis axis, float width) =>
        MarkSize + PictureMetrics.Edge + ((float)(rate / axis.Top) * (width - (2 * (MarkSize + PictureMetrics.Edge))));
}
