using Anchore.Sizing.Documents.Drawings.Nodes;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Draws the nodes of a plan with the replicas on them, to scale by memory.</summary>
public static class NodeDrawing
{
    /// <summary>The picture; nothing where a replica exceeds a node, so that none can be placed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="width">Its width in points.</param>
    public static Drawing? Create(SizingPlan plan, float width = PictureMetrics.Wide)
    {
        if (plan.Placement.Groups.Count == 0)
        {
            return null;
        }

        var layout = new NodeLayout(plan, width);
        return new Drawing(width, layout.Height, NodeDescription.Format(plan), layout.Shapes);
    }
}
