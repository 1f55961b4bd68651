using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>The replicas on each kind of node.</summary>
internal static class PlacementTable
{
    public static Table Create(SizingPlan plan)
    {
        var limitsCpu = plan.Deployment.NodeCpu is not null;
        return new Table(
            [
                new("Nodes", Numeric: true, Share: 0.7f),
                new("Replicas on each", Share: 3.4f),
                new("Memory used", Numeric: true, Share: 1.2f),
                new("Memory free", Numeric: true, Share: 1.2f),
                .. limitsCpu ? new Column[] { new("CPU used", Numeric: true), new("CPU free", Numeric: true) } : [],
            ],
            [.. plan.Placement.Groups.Select(group => Row(group, plan.Family))],
            [
                plan[FigureIds.Nodes].Display,
                $"{plan[FigureIds.Replicas].Display} in all",
                Size(plan, group => group.Memory - group.MemoryFree),
                Size(plan, group => group.MemoryFree),
                .. limitsCpu ? new RichText[] { Cpu(plan, group => group.Cpu - group.CpuFree), Cpu(plan, group => group.CpuFree) } : [],
            ]
        );
    }

    private static IReadOnlyList<RichText> Row(NodeGroup group, UnitFamily family) =>
        [
            Display.Count(group.Nodes),
            group.IsSpare ? "none: kept free" : NodeText.Replicas(group),
            NodeText.MemoryUsed(group, family),
            NodeText.MemoryFree(group, family),
            .. group is { Cpu: { } cpu, CpuFree: { } free } ? new RichText[] { Display.Count(cpu - free), Display.Count(free) } : [],
        ];

    private static string Size(SizingPlan plan, Func<NodeGroup, decimal> part) =>
        Display.Format(plan.Placement.Groups.Sum(group => part(group) * group.Nodes), Unit.Bytes, plan.Family);

    private static string Cpu(SizingPlan plan, Func<NodeGroup, decimal?> part) =>
        Display.Count(plan.Placement.Groups.Sum(group => (part(group) ?? 0) * group.Nodes));
}
