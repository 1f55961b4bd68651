using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Says a plan in one or two sentences.</summary>
internal static class Verdict
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Of(Formulas plan)
    {
        var replicas = plan.Replicas.Value!.Value;
        var need = replicas == 1 ? "1 replica needs" : $"{Display.Count(replicas)} replicas need";
        return $"{need} {plan.Memory.Display} of memory{Nodes(plan)}. "
            + $"Plan {plan.Temporary.Display} of temporary and {plan.ObjectStorage.Display} of object storage.";
    }

    private static string Nodes(Formulas plan)
    {
        var size = plan.Deployment.NodeMemory;
        if (plan.Nodes.Value is not { } nodes)
        {
            return $", but a node with {size} cannot hold every replica";
        }

        var spare = plan.Deployment.SpareNodes;
        var kept = spare == 0 ? "none of them spare" : $"{Number(spare)} of them spare";
        return $": {Number(nodes)} {size} {(nodes == 1 ? "node" : "nodes")}, {(nodes == 1 && spare == 0 ? "no spare" : kept)}";
    }

    private static string Number(decimal count) => count < Words.Length ? Words[(int)count] : Display.Count(count);
}
