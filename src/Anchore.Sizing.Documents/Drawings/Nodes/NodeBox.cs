using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Nodes;

/// <summary>One box of the picture: a title, the memory of a node from bottom to top, and the same in words.</summary>
internal sealed class NodeBox
{
    private const float TitleHeight = 20;
    private const float StackStep = 3;
    private const float LeastLabelled = 14;
    private const float Padding = 5;
    private const float Gutter = 14;
    private const float WordsGap = 6;

    private readonly DrawnNodes nodes;
    private readonly SizingPlan plan;
    private readonly IReadOnlyList<ReplicaBlock> blocks;
    private readonly float width;
    private readonly float height;

    /// <param name="nodes">What it shows.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="width">Its width with the edges of the nodes behind it.</param>
    /// <param name="height">The height that stands for the whole memory of a node.</param>
    public NodeBox(DrawnNodes nodes, SizingPlan plan, float width, float height)
    {
        this.height = height;
        (this.nodes, this.plan) = (nodes, plan);
        this.width = width - (2 * StackStep);
        blocks = ReplicaBlock.CreateAll(nodes.Group, plan, nodes.Group.Memory * (decimal)(LeastLabelled / height));
        Words = [.. Unlabelled(), .. MemoryWords(), .. CpuWords()];
    }

    /// <summary>The lines under it.</summary>
    private IReadOnlyList<string> Words { get; }

    public float Height => TitleHeight + height + WordsGap + (Words.Count * PictureMetrics.LineHeight);

    /// <summary>The box with its top left corner in a place.</summary>
    public IEnumerable<Shape> Shapes(Point place)
    {
        var top = place with { Y = place.Y + TitleHeight };
        var name = TextMeasure.Shorten(nodes.Title, width, PictureMetrics.StrongSize, strong: true);
        return
        [
            new Label(place with { Y = place.Y + 9 }, name, PictureMetrics.StrongSize, Strong: true),
            .. Behind(top),
            .. nodes.Group.IsSpare ? Spare(top) : Used(top),
            .. Words.Select((line, index) => WordsAt(line, top.Y + height + WordsGap + (index * PictureMetrics.LineHeight), place.X)),
        ];
    }

    // The edges of two more nodes behind the first, whatever their number: the title says it.
    private IEnumerable<Shape> Behind(Point top) => nodes.Group.Nodes == 1 ? [] : [Behind(top, 2 * StackStep), Behind(top, StackStep)];

    private Box Behind(Point top, float step) =>
        new(new Point(top.X + step, top.Y - step), width, height, Ink.Paper, Ink.Muted, Dashed: nodes.Group.IsSpare);

    private IEnumerable<Shape> Spare(Point top) =>
        [
            new Box(top, width, height, Ink.Paper, Ink.Text, Dashed: true),
            new Label(
                new Point(top.X + (width / 2), PictureMetrics.Baseline(top.Y + (height / 2))),
                "kept free",
                PictureMetrics.TextSize,
                Ink.Muted,
                Anchor.Middle
            ),
        ];

    private IEnumerable<Shape> Used(Point top)
    {
        yield return new Box(top, width, height, Ink.Paper);
        var bottom = top.Y + height;
        if (plan.Deployment.DaemonMemory.Bytes > 0)
        {
            var taken = HeightOf(plan.Deployment.DaemonMemory.Bytes);
            bottom -= taken;
            yield return new Box(new Point(top.X, bottom), width, taken, Ink.Muted);
        }

        foreach (var block in blocks)
        {
            var taken = HeightOf(block.Memory);
            bottom -= taken;
            foreach (var shape in Shapes(block, new Point(top.X, bottom), taken))
            {
                yield return shape;
            }
        }

        yield return new Hatching(top, width, Math.Max(0, bottom - top.Y), Ink.Muted);
        yield return new Box(top, width, height, Edge: Ink.Text);
    }

    private IEnumerable<Shape> Shapes(ReplicaBlock block, Point place, float taken)
    {
        yield return new Box(place, width, taken, block.Fill, Ink.Text);
        if (taken < LeastLabelled)
        {
            yield break;
        }

        var size = Display.Format(block.Memory, Unit.Bytes, plan.Family);
        var room = width - (2 * Padding);
        var name = TextMeasure.Shorten(block.Name, room, PictureMetrics.TextSize);
        var baseline = PictureMetrics.Baseline(place.Y + (taken / 2));
        yield return new Label(new Point(place.X + Padding, baseline), name, PictureMetrics.TextSize);
        if (TextMeasure.Width(name + size, PictureMetrics.TextSize) + Gutter <= room)
        {
            yield return new Label(new Point(place.X + width - Padding, baseline), size, PictureMetrics.TextSize, Anchor: Anchor.End);
        }
    }

    private float HeightOf(decimal memory) => (float)(memory / nodes.Group.Memory) * height;

    // What stands on pieces that are too low for a label, or that several services share.
    private IEnumerable<string> Unlabelled() => blocks
        .Where(block => HeightOf(block.Memory) < LeastLabelled || block.Services.Length > 0)
        .SelectMany(block => TextMeasure.Wrap(
            block.Services.Length > 0 ? $"small: {block.Services}" : $"plus {block.Name}", width, PictureMetrics.TextSize))
        .Select(line => TextMeasure.Shorten(line, width, PictureMetrics.TextSize));

    private IEnumerable<string> MemoryWords()
    {
        var free = $"{NodeText.MemoryFree(nodes.Group, plan.Family)} free";
        return nodes.Group.IsSpare ? [free] : Fit($"{NodeText.MemoryUsed(nodes.Group, plan.Family)} used,", free);
    }

    private IEnumerable<string> CpuWords() => nodes.Group switch
    {
        { Cpu: { } cpu, CpuFree: { } free, IsSpare: false } => Fit($"{Display.Count(cpu - free)} CPU used,", $"{Display.Count(free)} free"),
        { CpuFree: { } free } => [$"{Display.Count(free)} CPU free"],
        _ => [],
    };

    private IEnumerable<string> Fit(string first, string second) =>
        TextMeasure.Width($"{first} {second}", PictureMetrics.TextSize) <= width ? [$"{first} {second}"] : [first, second];

    private static Label WordsAt(string line, float top, float x) =>
        new(new Point(x, PictureMetrics.Baseline(top + (PictureMetrics.LineHeight / 2))), line, PictureMetrics.TextSize, Ink.Muted);
}
