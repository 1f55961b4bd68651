using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the nodes suit the replicas.</summary>
internal static class NodeFindings
{
    public static Finding? TooSmall(PlanContext plan)
    {
        if (plan[FigureIds.Nodes].Value is not null)
        {
            return null;
        }

        var running = plan.Services.Where(service => service.Replicas > 0).ToArray();
        var largest = running.MaxBy(service => service.MemoryEach)!;
        return largest.MemoryEach > plan.Deployment.NodeMemory.Bytes
            ? Oversized(plan, largest.Service, largest.MemoryEachDisplay + " of memory", plan.Deployment.NodeMemory.ToString())
            : Oversized(plan, running.MaxBy(service => service.CpuEach)!);
    }

    private static Finding Oversized(PlanContext plan, ServicePlan busiest) =>
        Oversized(plan, busiest.Service, $"{busiest.CpuEach} CPU", $"{plan.Deployment.NodeCpu} CPU");

    private static Finding Oversized(PlanContext plan, AnchoreService service, string need, string node) => new(
        "nodes.tooSmall",
        Severity.Error,
        $"A replica of {service.Name} needs {need}, more than the {node} of a node; a replica cannot be split, so no number of nodes holds the deployment.",
        $"Choose nodes with at least {need} allocatable.",
        plan.Book[RuleIds.NodePacking]);

    /// <summary>Some releases advise one analyzer a node.</summary>
    public static Finding? OneAnalyzerEach(PlanContext plan)
    {
        var analyzers = plan.Deployment.Replicas[plan.Book.Analyzer];
        if (plan.Book.Find(RuleIds.OneAnalyzerPerNode) is not { } rule || plan.NodesInUse is not { } nodes || analyzers <= nodes)
        {
            return null;
        }

        return new Finding(
            "nodes.analyzers",
            Severity.Info,
            $"{Display.Count(analyzers)} analyzers share {(nodes == 1 ? "one node" : $"{Display.Count(nodes)} nodes")}; the vendor's chart advises one analyzer a node, since they compete for the disk.",
            "Spread the analyzers over more nodes, or give each its own fast disk.",
            rule);
    }

    public static Finding? NoneSpare(PlanContext plan) =>
        plan.Deployment.SpareNodes == 0 && plan[FigureIds.Nodes].Value is not null
            ? new Finding("nodes.spare", Severity.Info, "No node is kept free: when one fails or is upgraded, some replicas have no room.", "Keep at least one node spare.", plan.Book[RuleIds.NodePacking])
            : null;
}
