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
            return $", but {Size(plan.Deployment, "a", "node")} cannot hold every replica";
        }

        var spare = plan.Deployment.SpareNodes;
        var kept = spare == 0 ? "none of them spare" : $"{Number(spare)} of them spare";
        return $": {Size(plan.Deployment, Number(nodes), nodes == 1 ? "node" : "nodes")}, {(nodes == 1 && spare == 0 ? "no spare" : kept)}";
    }

    // "five 32 GB nodes", but "14 nodes of 32 GB": two numbers beside each other are misread.
    private static string Size(Deployment deployment, string count, string noun) => deployment.NodeCpu is { } cpu
        ? $"{count} {noun} of {deployment.NodeMemory} and {Display.Count(cpu, "CPU")}"
        : Words.Contains(count) ? $"{count} {deployment.NodeMemory} {noun}" : $"{count} {noun} of {deployment.NodeMemory}";

    private static string Number(decimal count) => count < Words.Length ? Words[(int)count] : Display.Count(count);
}
