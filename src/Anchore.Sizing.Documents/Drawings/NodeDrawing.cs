using Anchore.Sizing.Documents.Drawings.Nodes;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Draws the nodes of a plan with the replicas on them, to scale by memory.</summary>
public static class NodeDrawing
{
    /// <summary>The picture; nothing where a replica exceeds a node, so that none can be placed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="width">Its width in points.</param>
    public static Drawing? Create(SizingPlan plan, float width = PictureMetrics.Wide) =>
        plan.Placement.Groups.Count == 0 ? null : Create(plan, width, NodeLayout.MostRows, NodeLayout.NodeHeight);

    /// <summary>
    /// The wide picture with lower nodes in fewer and fewer rows: equal nodes share a box, and what then has no box is counted.
    /// </summary>
    /// <param name="plan">A plan that has a picture.</param>
    /// <returns>Pictures that are drawn when they are asked for.</returns>
    public static IEnumerable<Drawing> CreateShorter(SizingPlan plan) => Enumerable.Range(1, NodeLayout.MostRows).Reverse()
        .Select(rows => Create(plan, PictureMetrics.Wide, rows, NodeLayout.LowNodeHeight));

    private static Drawing Create(SizingPlan plan, float width, int rows, float nodeHeight)
    {
        var layout = new NodeLayout(plan, width, rows, nodeHeight);
        return new Drawing(width, layout.Height, NodeDescription.Format(plan), layout.Shapes);
    }
}
