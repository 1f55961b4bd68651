using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>That a replica exceeds a node.</summary>
internal sealed class NodeSizeFinding() : FindingDefinition(FindingIds.NodeSize)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan[FigureIds.Nodes].Value is not null)
        {
            return null;
        }

        var running = plan.RunningServices.ToArray();
        var largest = running.MaxBy(service => service.MemoryEach)!;
        if (largest.MemoryEach > plan.NodeMemory)
        {
            return Oversized(plan, largest, largest.MemoryEachDisplay + " of memory", plan.NodeMemoryDisplay) with
            {
                Field = plan.Deployment.NodeType is null ? "nodeMemory" : "nodeType",
                Fix = Set($"Use nodes with {largest.MemoryEachDisplay}", "nodeMemory", Enough(plan, largest.MemoryEach)),
            };
        }

        var busiest = running.MaxBy(service => service.CpuEach)!;
        return Oversized(plan, busiest, $"{busiest.CpuEach} CPU", $"{plan.NodeCpu} CPU") with
        {
            Field = plan.Deployment.NodeType is null ? "nodeCpu" : "nodeType",
        };
    }

    // DaemonSets take their part first.
    private static string Enough(PlanContext plan, long memory) =>
        DataSize.FromBytes(memory + plan.Deployment.DaemonMemory.Bytes, UnitFamily.Decimal).ToString();

    private Finding Oversized(PlanContext plan, ServicePlan service, string need, string node) => Error(
        plan.Book[RuleIds.NodePacking],
        $"A replica of {service.Service.Name} needs {need}, more than the {node} of a node; "
            + "a replica cannot be split, so no number of nodes holds the deployment.",
        $"Choose nodes with at least {need} allocatable.");
}
