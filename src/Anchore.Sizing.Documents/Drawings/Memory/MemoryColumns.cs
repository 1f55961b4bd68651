using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Memory;

/// <summary>The columns beside the bar, wide or narrow.</summary>
internal sealed class MemoryColumns
{
    public const float RowHeight = 16;

    private const float BlankAfterLine = 5;
    private const float Gutter = 8;

    private readonly float name;
    private readonly float replicas;
    private readonly float size;
    private readonly float share;
    private readonly UnitFamily family;
    private readonly bool hasReplicas;

    public MemoryColumns(float width, UnitFamily family)
    {
        this.family = family;
        hasReplicas = !PictureMetrics.IsNarrow(width);
        (BarWidth, name, replicas, size) = hasReplicas ? (190f, 222f, 480f, 562f) : (52f, 70f, 0f, 256f);
        share = width - PictureMetrics.Edge;
    }

    public float BarWidth { get; }

    /// <summary>The line from a segment to its words, and the words.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="from">The height of its middle.</param>
    /// <param name="to">The height at which its words are centred.</param>
    public IEnumerable<Shape> Row(MemoryShare segment, float from, float to)
    {
        yield return new Line(new Point(PictureMetrics.Edge + BarWidth, from), new Point(name - BlankAfterLine, to), Ink.Muted, 0.75f);
        foreach (var shape in Words(segment.Name, segment.Replicas, segment.SizeIn(family), segment.Percent, to, isStrong: false))
        {
            yield return shape;
        }
    }

    /// <summary>The last line, which holds for the whole bar.</summary>
    public IEnumerable<Shape> Total(string total, float middle) =>
        [
            new Line(new Point(name, middle - (RowHeight / 2) - 1), new Point(share, middle - (RowHeight / 2) - 1), Ink.Hairline),
            .. Words("Total", "", total, "", middle, isStrong: true),
        ];

    private IEnumerable<Shape> Words(string title, string count, string bytes, string percent, float middle, bool isStrong)
    {
        var baseline = PictureMetrics.Baseline(middle);
        var end = size - TextMeasure.Width(bytes, PictureMetrics.TextSize, isStrong);
        var counted = hasReplicas && count.Length > 0;
        end = counted ? replicas - TextMeasure.Width(count, PictureMetrics.TextSize) : end;
        var text = TextMeasure.Shorten(title, end - name - Gutter, PictureMetrics.TextSize, isStrong);
        yield return new Label(new Point(name, baseline), text, PictureMetrics.TextSize, Strong: isStrong);
        if (counted)
        {
            yield return new Label(new Point(replicas, baseline), count, PictureMetrics.TextSize, Ink.Muted, Anchor.End);
        }

        yield return new Label(new Point(size, baseline), bytes, PictureMetrics.TextSize, Anchor: Anchor.End, Strong: isStrong);
        if (percent.Length > 0)
        {
            yield return new Label(new Point(share, baseline), percent, PictureMetrics.TextSize, Ink.Muted, Anchor.End);
        }
    }
}
