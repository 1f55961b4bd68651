using Anchore.Sizing.Documents.Drawings.Topologies;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Draws a deployment on its site: services, stores, who comes in and what leaves.</summary>
public static class Topology
{
    /// <summary>The picture, not much wider than a printed page; what the plan runs no replica of is not in it.</summary>
    public static Drawing Create(SizingPlan plan)
    {
        var layout = new DiagramLayout(plan);
        return new Drawing(layout.Width, layout.Height, TopologyDescription.Format(plan), layout.Shapes());
    }
}
