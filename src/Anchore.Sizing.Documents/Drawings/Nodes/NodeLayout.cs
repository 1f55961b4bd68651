using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Nodes;

/// <summary>Puts the boxes in rows, what has no box under them, and the key last.</summary>
internal sealed class NodeLayout
{
    /// <summary>The most rows of a wide picture.</summary>
    public const int MostRows = 3;

    /// <summary>The height of a node.</summary>
    public const float NodeHeight = 126;

    /// <summary>The height of a node where room is short.</summary>
    public const float LowNodeHeight = 84;

    private const int MostSingleNarrow = 6;
    private const int Columns = 4;
    private const int ColumnsNarrow = 2;
    private const float RowGap = 16;

    private readonly List<Shape> shapes = [];
    private readonly float width;
    private readonly float nodeHeight;

    /// <param name="plan">The plan.</param>
    /// <param name="width">The width of the picture.</param>
    /// <param name="rows">The most rows of a wide picture; a narrow one has as many boxes in more rows.</param>
    /// <param name="nodeHeight">The height of a node.</param>
    public NodeLayout(SizingPlan plan, float width, int rows, float nodeHeight)
    {
        (this.width, this.nodeHeight) = (width, nodeHeight);
        var narrow = PictureMetrics.IsNarrow(width);
        var selection = NodeSelection.Create(plan.Placement.Groups, narrow ? MostSingleNarrow : rows * Columns, rows * Columns);
        AddRows(selection, plan, narrow ? ColumnsNarrow : Columns);
        AddOthers(selection.Others);
        var key = new NodeKey(plan, new Point(PictureMetrics.Edge, Height), width);
        shapes.AddRange(key.Shapes);
        Height = key.Bottom;
    }

    public float Height { get; private set; }

    public IReadOnlyList<Shape> Shapes => shapes;

    private void AddRows(NodeSelection selection, SizingPlan plan, int columns)
    {
        var boxWidth = (width - (2 * PictureMetrics.Edge) - ((columns - 1) * PictureMetrics.Gap)) / columns;
        foreach (var row in selection.Boxes.Select(nodes => new NodeBox(nodes, plan, boxWidth, nodeHeight)).Chunk(columns))
        {
            shapes.AddRange(row.SelectMany((box, column) =>
                box.Shapes(new Point(PictureMetrics.Edge + (column * (boxWidth + PictureMetrics.Gap)), Height))));
            Height += row.Max(box => box.Height) + RowGap;
        }
    }

    private void AddOthers(IReadOnlyList<NodeGroup> others)
    {
        if (others.Count == 0)
        {
            return;
        }

        var replicas = others.Sum(group => group.Nodes * group.Replicas.Sum(placed => placed.Count));
        var nodes = Display.Count(others.Sum(group => group.Nodes), "more node");
        var kinds = Display.Count(others.Count, "more kind");
        var text = $"Not drawn: {nodes} of {kinds}, with {Display.Count(replicas, "replica")}.";
        foreach (var line in TextMeasure.Wrap(text, width - (2 * PictureMetrics.Edge), PictureMetrics.TextSize))
        {
            var baseline = PictureMetrics.Baseline(Height + (PictureMetrics.LineHeight / 2));
            shapes.Add(new Label(new Point(PictureMetrics.Edge, baseline), line, PictureMetrics.TextSize));
            Height += PictureMetrics.LineHeight;
        }

        Height += PictureMetrics.Gap;
    }
}
