using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>The nodes in use and the spare ones.</summary>
internal static class NodeMaterials
{
    private const string Category = "Node";
    private const string Packing = "Replicas are placed whole, first-fit, the largest first.";

    public static IEnumerable<Material> Of(SizingPlan plan)
    {
        var nodes = plan[FigureIds.Nodes];
        var spare = (decimal)plan.Deployment.SpareNodes;
        yield return Line(plan, "Nodes in use", nodes.Value is { } count ? count - spare : NoCount(nodes)) with { Note = Problem(plan) is { Length: > 0 } problem ? problem : Packing };
        yield return Line(plan, "Spare nodes", spare) with { Note = "Kept free for failures and upgrades." };
        yield return Total(plan, nodes);
    }

    /// <summary>Why no number of nodes holds the deployment, or empty text.</summary>
    public static string Problem(SizingPlan plan) =>
        plan[FigureIds.Nodes].Value is null ? plan.Findings.First(finding => finding.Id == "nodes.tooSmall").Message : "";

    private static Amount NoCount(Figure nodes) => Amount.Of(nodes) with { Figure = null };

    private static Material Line(SizingPlan plan, string item, Amount quantity) => new(Category, item)
    {
        Quantity = quantity,
        Counts = "nodes",
        SizeEach = plan.Deployment.NodeMemory.Bytes,
        SizeTotal = Times(quantity, plan.Deployment.NodeMemory.Bytes),
        CpuEach = plan.Deployment.NodeCpu is { } cpu ? cpu : NoCpu(plan),
        CpuTotal = plan.Deployment.NodeCpu is { } each ? Times(quantity, each) : NoCpu(plan),
        Source = SourceText.Assumption,
    };

    private static Material Total(SizingPlan plan, Figure nodes) => Line(plan, "All nodes", Amount.Of(nodes)) with
    {
        Category = "Node total",
        SizeEach = Amount.None,
        CpuEach = Amount.None,
        Formula = nodes.Formula,
        Source = SourceText.LinesAbove,
        Sums = 2,
    };

    private static Amount NoCpu(SizingPlan plan) => plan.Book.StatesCpu ? Amount.NotGiven : Amount.NotStated;

    private static Amount Times(Amount quantity, decimal each) => quantity.Value is { } count ? count * each : quantity with { Figure = null };
}
