using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings.Nodes;

/// <summary>What the patterns of the boxes mean, and their scale.</summary>
internal sealed class NodeKey
{
    private const float Sample = 22;
    private const float SampleHeight = 11;
    private const float Blank = 6;
    private const float EntryGap = 18;

    private readonly List<Shape> shapes = [];
    private readonly Point start;
    private readonly float width;
    private Point at;

    /// <param name="plan">The plan.</param>
    /// <param name="place">The top left corner.</param>
    /// <param name="width">The width of the picture.</param>
    public NodeKey(SizingPlan plan, Point place, float width)
    {
        (start, at, this.width) = (place, place, width);
        Add(
            "free memory",
            sample => [new Hatching(sample, Sample, SampleHeight, Ink.Muted), new Box(sample, Sample, SampleHeight, Edge: Ink.Text)]
        );
        if (plan.Deployment.DaemonMemory.Bytes > 0)
        {
            Add("DaemonSets", sample => [new Box(sample, Sample, SampleHeight, Ink.Muted)]);
        }

        if (plan.Deployment.SpareNodes > 0)
        {
            Add("spare node", sample => [new Box(sample, Sample, SampleHeight, Edge: Ink.Text, Dashed: true)]);
        }

        Add($"height of a node: {plan.Deployment.NodeMemory} of memory", null);
    }

    public IReadOnlyList<Shape> Shapes => shapes;

    public float Bottom => at.Y + PictureMetrics.LineHeight + PictureMetrics.Edge;

    private void Add(string meaning, Func<Point, Shape[]>? sample)
    {
        var text = TextMeasure.Shorten(meaning, width - Sample - (2 * Blank), PictureMetrics.TextSize);
        var before = sample is null ? 0 : Sample + Blank;
        var whole = before + TextMeasure.Width(text, PictureMetrics.TextSize);
        if (at.X > start.X && at.X + whole > width)
        {
            at = start with { Y = at.Y + PictureMetrics.LineHeight };
        }

        shapes.AddRange(sample?.Invoke(at with { Y = at.Y + 2 }) ?? []);
        var baseline = PictureMetrics.Baseline(at.Y + (PictureMetrics.LineHeight / 2));
        shapes.Add(new Label(new Point(at.X + before, baseline), text, PictureMetrics.TextSize, Ink.Muted));
        at = at with { X = at.X + whole + EntryGap };
    }
}
