using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Nodes;

/// <summary>Says in sentences which replicas stand on which nodes.</summary>
internal static class NodeDescription
{
    private const int MostKinds = 12;

    public static string Format(SizingPlan plan)
    {
        var groups = plan.Placement.Groups;
        var used = groups.Where(group => !group.IsSpare).ToArray();
        var spare = groups.Where(group => group.IsSpare).Sum(group => group.Nodes);
        var nodes = used.Sum(group => group.Nodes);
        var kept = spare > 0 ? $" and {Display.Count(spare)} spare" : ", none spare";
        var kinds = used.Take(MostKinds).Select(group => Kind(group, plan)).Concat(Rest([.. used.Skip(MostKinds)]));
        return $"{Display.Count(nodes, "node")} in use{kept}, {plan.Deployment.NodeMemory} each. {string.Join("; ", kinds)}.";
    }

    private static string Kind(NodeGroup group, SizingPlan plan) =>
        $"{Display.Count(group.Nodes, "node")} with {NodeText.Replicas(group)}"
            + $" ({NodeText.MemoryUsed(group, plan.Family)} used, {NodeText.MemoryFree(group, plan.Family)} free"
            + $"{(group.CpuFree is { } cpu ? $", {Display.Count(cpu)} CPU free" : "")})";

    private static IEnumerable<string> Rest(NodeGroup[] groups) => groups.Length == 0
        ? []
        : [$"{Display.Count(groups.Sum(group => group.Nodes), "more node")} of {Display.Count(groups.Length, "more kind")}"];
}
