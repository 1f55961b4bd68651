using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>The nodes, the spare ones among them.</summary>
internal static class NodeMaterials
{
    private const string Allocatable = "The size is what a node leaves to pods (allocatable): choose nodes with more installed.";

    public static Material Create(SizingPlan plan)
    {
        var nodes = plan[FigureIds.Nodes];
        var quantity = Amount.Create(nodes);
        var (memory, cpu, note) = Machine(plan);
        return new(MaterialSection.ToBuy, "Node", plan.Deployment.NodeType is { } type ? $"Nodes, {type.Name}" : "Nodes")
        {
            Quantity = quantity,
            Counts = "nodes",
            SizeEach = memory,
            SizeTotal = Times(quantity, memory),
            CpuEach = cpu is { } some ? some : NoCpu(plan),
            CpuTotal = cpu is { } each ? Times(quantity, each) : NoCpu(plan),
            Formula = nodes.Formula,
            Source = SourceText.Assumption,
            Note = nodes.Value is { } count ? $"{Use(count, plan.Deployment.SpareNodes)} {note}" : Problem(plan),
        };
    }

    // What is installed is bought; where it is not known, only what pods may take.
    private static (long Memory, decimal? Cpu, string Note) Machine(SizingPlan plan)
    {
        var deployment = plan.Deployment;
        var memory = deployment.InstalledMemory?.Bytes ?? (long?)deployment.NodeType?.Memory.Value.Amount;
        var cpu = deployment.InstalledCpu ?? deployment.NodeType?.Cpu.Value.Amount;
        var left = $"{plan[FigureIds.NodeMemory].Display}{(deployment.NodeCpu is { } some ? $" and {Display.Count(some)} CPU" : "")}";
        return memory is { } installed
            ? (installed, cpu ?? deployment.NodeCpu, $"The size is what is installed; {left} of it are left to pods.")
            : (deployment.NodeMemory.Bytes, deployment.NodeCpu, Allocatable);
    }

    /// <summary>Why no number of nodes holds the deployment, or empty text.</summary>
    public static string Problem(SizingPlan plan) =>
        plan[FigureIds.Nodes].Value is null ? plan.Findings.First(finding => finding.Id == FindingIds.NodeSize).Message : "";

    private static string Use(decimal nodes, long spare) => $"{Display.Count(nodes - spare)} in use, {Display.Count(spare)} spare.";

    private static Amount NoCpu(SizingPlan plan) => plan.Book.StatesCpu ? Amount.NotGiven : Amount.NotStated;

    private static Amount Times(Amount quantity, decimal each) =>
        quantity.Value is { } count ? count * each : quantity with { Figure = null };
}
