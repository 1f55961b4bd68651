using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Words;

/// <summary>What stands on a node, in words.</summary>
internal static class NodeText
{
    /// <summary>The replicas on each of some equal nodes, for example <c>2 × Analyzer, API</c>; "nothing" on a spare one.</summary>
    public static string Replicas(NodeGroup group) => group.Replicas.Count == 0
        ? "nothing"
        : string.Join(
            ", ",
            group.Replicas.Select(placed => placed.Count == 1 ? placed.Service.Name : $"{Display.Count(placed.Count)} × {placed.Service.Name}")
        );

    /// <summary>Why there are not fewer nodes, and what the spare ones are for; empty where a replica exceeds a node.</summary>
    public static string OneFewer(SizingPlan plan)
    {
        var spare = plan.Deployment.SpareNodes;
        var used = plan.Placement.Groups.Where(group => !group.IsSpare).Sum(group => group.Nodes);
        return used == 0 ? ""
            : $"On one node fewer, {plan.Placement.DescribeUnplacedOn(used - 1)}."
                + (spare switch
                {
                    0 => " No node is spare: the same happens when one fails.",
                    1 => " The spare node covers the failure of one.",
                    _ => $" The {Display.Count(spare)} spare nodes cover the failure of as many.",
                });
    }

    /// <summary>The memory that they take.</summary>
    public static string MemoryUsed(NodeGroup group, UnitFamily family) =>
        Display.Format(group.Memory - group.MemoryFree, Unit.Bytes, family);

    /// <summary>The memory that they leave free.</summary>
    public static string MemoryFree(NodeGroup group, UnitFamily family) => Display.Format(group.MemoryFree, Unit.Bytes, family);
}
