using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings.Preflight;

/// <summary>Checks of the nodes' memory and CPU.</summary>
internal static class NodeObservations
{
    private const string Tolerations =
        "Ask whether Anchore may run on the nodes with taints, and write tolerations into the chart's values.";

    public static Observation? Find(PlanContext plan, PreflightProblem problem) =>
        problem.Check switch
        {
            PreflightCheck.NodeMemory => Memory(plan, problem),
            PreflightCheck.NodeCpu when plan.Find(FigureIds.Cpu) is not null => Cpu(plan, problem),
            PreflightCheck.NodeCount => Count(plan, problem),
            _ => null,
        };

    private static Observation Memory(PlanContext plan, PreflightProblem problem)
    {
        var largest = plan.RunningServices.MaxBy(service => service.MemoryEach)!;
        var need = $"the {largest.MemoryEachDisplay} of memory that a replica of {largest.Service.Name} needs";
        return problem.IsFailure
            ? new(
                $"no node of the cluster has {need}.",
                $"Add nodes with at least {largest.MemoryEachDisplay} allocatable, on Linux and amd64.",
                largest.Service.Memory)
            : new($"only nodes with taints have {need}.", Tolerations, largest.Service.Memory);
    }

    private static Observation Cpu(PlanContext plan, PreflightProblem problem)
    {
        var busiest = plan.RunningServices.MaxBy(service => service.CpuEach)!;
        var need =
            $"the {Display.Count(plan[FigureIds.Cpu].Value!.Value)} CPUs of the plan, {Display.Count(busiest.CpuEach!.Value)} of them on one node";
        return problem.IsFailure
            ? new($"the nodes of the cluster do not have {need}.", "Add nodes, or nodes with more CPUs.", busiest.Service.Cpu!)
            : new($"only with nodes that have taints are there {need}.", Tolerations, busiest.Service.Cpu!);
    }

    private static Observation Count(PlanContext plan, PreflightProblem problem)
    {
        var rule = plan.Book[RuleIds.NodePacking];
        return problem.IsFailure
            ? new(
                $"the nodes of the cluster have less than the {plan[FigureIds.Memory].Display} of memory of the plan together.",
                "Add nodes.",
                rule
            )
            : new(
                "the cluster has fewer nodes of the planned size than the plan, or has them with taints only.",
                $"Plan with the size of its nodes, or add nodes. {Tolerations}",
                rule
            );
    }
}
