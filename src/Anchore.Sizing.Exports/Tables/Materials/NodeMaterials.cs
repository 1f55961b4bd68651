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
        return new(MaterialSection.ToBuy, "Node", "Nodes")
        {
            Quantity = quantity,
            Counts = "nodes",
            SizeEach = plan.Deployment.NodeMemory.Bytes,
            SizeTotal = Times(quantity, plan.Deployment.NodeMemory.Bytes),
            CpuEach = plan.Deployment.NodeCpu is { } cpu ? cpu : NoCpu(plan),
            CpuTotal = plan.Deployment.NodeCpu is { } each ? Times(quantity, each) : NoCpu(plan),
            Formula = nodes.Formula,
            Source = SourceText.Assumption,
            Note = nodes.Value is { } count ? $"{Use(count, plan.Deployment.SpareNodes)} {Allocatable}" : Problem(plan),
        };
    }

    /// <summary>Why no number of nodes holds the deployment, or empty text.</summary>
    public static string Problem(SizingPlan plan) =>
        plan[FigureIds.Nodes].Value is null ? plan.Findings.First(finding => finding.Id == FindingIds.NodeSize).Message : "";

    private static string Use(decimal nodes, long spare) => $"{Display.Count(nodes - spare)} in use, {Display.Count(spare)} spare.";

    private static Amount NoCpu(SizingPlan plan) => plan.Book.StatesCpu ? Amount.NotGiven : Amount.NotStated;

    private static Amount Times(Amount quantity, decimal each) =>
        quantity.Value is { } count ? count * each : quantity with { Figure = null };
}
