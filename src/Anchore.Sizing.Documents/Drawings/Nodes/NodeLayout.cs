using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Nodes;

/// <summary>Puts the boxes in rows, what has no box under them, and the key last.</summary>
internal sealed class NodeLayout
{
    private const int MostBoxes = 12;
    private const int MostSingleNarrow = 6;
    private const int Columns = 4;
    private const int ColumnsNarrow = 2;
    private const float RowGap = 16;

    private readonly List<Shape> shapes = [];
    private readonly float width;

    public NodeLayout(SizingPlan plan, float width)
    {
        this.width = width;
        var narrow = PictureMetrics.IsNarrow(width);
        var selection = NodeSelection.Create(plan.Placement.Groups, narrow ? MostSingleNarrow : MostBoxes, MostBoxes);
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
        foreach (var row in selection.Boxes.Select(nodes => new NodeBox(nodes, plan, boxWidth)).Chunk(columns))
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
