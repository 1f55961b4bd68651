using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Says a plan in one or two sentences.</summary>
internal static class Verdict
{
    private static readonly string[] Words =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    public static string Create(PlanContext plan, IReadOnlyList<Finding> findings)
    {
        Finding[] errors = [.. findings.Where(finding => finding.Severity == Severity.Error)];
        return errors.Length > 0 ? $"{Blocked(errors)} {Need(plan)}." : $"{Need(plan)}. {Storage(plan)}.";
    }

    private static string Blocked(Finding[] errors)
    {
        var others = (errors.Length - 1) switch
        {
            0 => "",
            1 => ", and one more error",
            var count => $", and {Number(count)} more errors",
        };
        return $"This plan does not work as it is: {errors[0].Message.TrimEnd('.')}{others}.";
    }

    private static string Need(PlanContext plan)
    {
        var replicas = plan[FigureIds.Replicas].Value!.Value;
        var need = replicas == 1 ? "1 replica needs" : $"{Display.Count(replicas)} replicas need";
        var cpu = plan.Find(FigureIds.Cpu) is { } stated ? $" and {Display.Count(stated.Value!.Value)} CPUs" : "";
        return $"{need} {plan[FigureIds.Memory].Display} of memory{cpu}{Nodes(plan)}";
    }

    private static string Storage(PlanContext plan)
    {
        var horizon = HorizonText.After(plan.Deployment, plan[FigureIds.ObjectAtHorizon].Display);
        return plan.Deployment.KeepsDocumentsInDatabase
            ? $"Plan {plan[FigureIds.Temporary].Display} of temporary storage and room for {plan[FigureIds.Object].Display} of documents "
                + $"in PostgreSQL{horizon}"
            : $"Plan {plan[FigureIds.Temporary].Display} of temporary and {plan[FigureIds.Object].Display} of object storage{horizon}";
    }

    private static string Nodes(PlanContext plan)
    {
        if (plan[FigureIds.Nodes].Value is not { } nodes)
        {
            return $", but {TooSmall(plan)} cannot hold every replica";
        }

        var spare = plan.Deployment.SpareNodes;
        var kept = spare == 0 ? "none of them spare" : $"{Number(spare)} of them spare";
        return $": {Size(plan, Number(nodes), nodes == 1 ? "node" : "nodes")}, "
            + $"{(nodes == 1 && spare == 0 ? "no spare" : kept)}{Limit(plan)}";
    }

    private static string TooSmall(PlanContext plan) => plan.Deployment.NodeType is { } type && FollowsFromType(plan)
        ? $"nodes of type {type.Name}"
        : Size(plan, "a", "node");

    // Where both memory and CPU limit the nodes, one of them decides.
    private static string Limit(PlanContext plan) =>
        (plan.Find(FigureIds.NodesByMemory)?.Value, plan.Find(FigureIds.NodesByCpu)?.Value) switch
        {
            ({ } memory, { } cpu) when memory > cpu => "; memory decides",
            ({ } memory, { } cpu) when memory < cpu => "; CPU decides",
            _ => "",
        };

    // "five 32 GB nodes", but "14 nodes of 32 GB": two numbers beside each other are misread.
    private static string Size(PlanContext plan, string count, string noun) => plan.Deployment switch
    {
        { NodeType: { } type } when FollowsFromType(plan) => $"{count} {type.Name} {noun}",
        { NodeCpu: { } cpu, NodeMemory: var memory } => $"{count} {noun} of {memory} and {Display.Count(cpu, "CPU")}",
        { NodeMemory: var memory } when Words.Contains(count) => $"{count} {memory} {noun}",
        { NodeMemory: var memory } => $"{count} {noun} of {memory}",
    };

    private static bool FollowsFromType(PlanContext plan) => plan.Deployment is { InstalledMemory: null, InstalledCpu: null }
        && plan.OriginOf(plan.DeploymentSchema["nodeMemory"]) == ValueOrigin.Default
        && (plan.DeploymentSchema.Find("nodeCpu") is not { } cpu || plan.OriginOf(cpu) == ValueOrigin.Default);

    private static string Number(decimal count) => count < Words.Length ? Words[(int)count] : Display.Count(count);
}
