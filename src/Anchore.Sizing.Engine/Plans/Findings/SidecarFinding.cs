using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>
/// Whether the nodes also hold the further containers that the vendor's chart runs in the pods of services; only releases whose chart
/// has them have this finding.
/// </summary>
internal sealed class SidecarFinding() : FindingDefinition(FindingIds.Sidecars)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        var containers = Running(plan).ToArray();
        if (containers.Length == 0 || plan.Book.Find(RuleIds.Sidecars) is not { } rule || plan.NodesInUse is not { } planned)
        {
            return null;
        }

        var memory = Size(plan, containers.Sum(one => one.Memory * one.Replicas));
        var message = $"The chart runs further containers in these pods: {List(containers)}, together {memory} "
            + $"beyond the {plan[FigureIds.Memory].Display} of the plan";
        return Nodes(plan, containers) switch
        {
            null => TooLarge(plan, containers, message, rule),
            { } needed when needed > planned => Warning(
                rule,
                $"{message}. With them the pods fill {Display.Count(needed, "node")} instead of {Display.Count(planned)}.",
                $"Plan {Display.Count(needed - planned, "more node")}, or nodes with more memory."),
            _ => Ok(rule, $"{message}. The planned nodes hold them too."),
        };
    }

    private static IEnumerable<Container> Running(PlanContext plan) =>
        from service in plan.RunningServices
        from sidecar in service.Service.Sidecars
        where sidecar.With is null || plan.RunningServices.Any(other => other.Service.Id == sidecar.With)
        select new Container(service, sidecar.Name, (long)(sidecar.Memory?.Number.Value ?? service.MemoryEach));

    private static string List(Container[] containers) => string.Join(
        ", ",
        containers.GroupBy(container => container.Name).Select(same => $"{same.Key} ({Display.Count(same.Sum(one => one.Replicas))})"));

    private static long? Nodes(PlanContext plan, Container[] containers)
    {
        var cpu = plan.Deployment.NodeCpu;
        NodePacking.Demand[] pods =
        [
            .. from service in plan.Services
               let each = cpu is null ? 0 : service.CpuEach ?? 0
               select new NodePacking.Demand(service.Replicas, PodMemory(service, containers), each),
        ];
        return NodePacking.CountNodes(NodePacking.PackedNodes.Empty(plan.Deployment.NodeMemory.Bytes, cpu ?? 0), pods);
    }

    private Finding TooLarge(PlanContext plan, Container[] containers, string message, Rule rule)
    {
        var largest = plan.RunningServices.MaxBy(service => PodMemory(service, containers))!;
        var need = DataSize.FromBytes(PodMemory(largest, containers), plan.Family);
        return Warning(
            rule,
            $"{message}. With them a pod of {largest.Service.Name} takes {need}, more than the {plan.Deployment.NodeMemory} of a node.",
            $"Choose nodes with at least {need} allocatable.");
    }

    private static long PodMemory(ServicePlan service, Container[] containers) =>
        service.MemoryEach + containers.Where(container => container.Service == service).Sum(container => container.Memory);

    private static string Size(PlanContext plan, long bytes) => Display.Format(bytes, Unit.Bytes, plan.Family);

    /// <summary>A further container in every pod of a service.</summary>
    /// <param name="Service">The service.</param>
    /// <param name="Name">The container's name.</param>
    /// <param name="Memory">Its memory in bytes, in each pod.</param>
    private sealed record Container(ServicePlan Service, string Name, long Memory)
    {
        public long Replicas => Service.Replicas;
    }
}
