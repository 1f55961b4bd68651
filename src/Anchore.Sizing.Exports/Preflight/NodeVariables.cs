using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>What the script has to know of the replicas and the nodes that hold them.</summary>
internal static class NodeVariables
{
    private const int MilliPerCpu = 1000;

    public static IEnumerable<(string Name, string Value)> Create(SizingPlan plan)
    {
        var running = plan.RunningServices.ToArray();
        return
        [
            .. Memory(plan, running.MaxBy(service => service.MemoryEach)!),
            .. Cpu(plan, running.MaxBy(service => service.CpuEach ?? 0)!),
            .. Nodes(plan),
        ];
    }

    private static IEnumerable<(string Name, string Value)> Memory(SizingPlan plan, ServicePlan largest) =>
        [
            ("REPLICA_BYTES", ShellText.Whole(largest.MemoryEach)),
            ("REPLICA_NEED", $"{largest.MemoryEachDisplay} for one replica ({largest.Service.Name})"),
            (
                "REPLICA_SOURCE",
                plan.Deployment.Memory is null ? Citation.Format(largest.Service.Memory) : "memory per replica that the plan was given"
            ),
        ];

    private static IEnumerable<(string Name, string Value)> Cpu(SizingPlan plan, ServicePlan busiest)
    {
        var all = plan.Find(FigureIds.Cpu);
        return
        [
            ("REPLICA_MILLICPU", ShellText.Whole((busiest.CpuEach ?? 0) * MilliPerCpu)),
            ("ALL_MILLICPU", ShellText.Whole((all?.Value ?? 0) * MilliPerCpu)),
            (
                "CPU_NEED",
                all is null
                    ? ""
                    : $"{Display.Count(busiest.CpuEach!.Value)} CPU for one replica ({busiest.Service.Name}), {all.Display} in all"
            ),
            ("CPU_SOURCE", Citation.Format(busiest.Service.Cpu)),
        ];
    }

    private static IEnumerable<(string Name, string Value)> Nodes(SizingPlan plan)
    {
        var nodes = plan[FigureIds.Nodes].Value;
        var cpu = plan.Deployment.NodeCpu;
        var each = cpu is null ? $"{plan.Deployment.NodeMemory}" : $"{plan.Deployment.NodeMemory} and {Display.Count(cpu.Value)} CPU";
        return
        [
            ("NODES", nodes is null ? "" : ShellText.Whole(nodes.Value)),
            ("NODE_BYTES", ShellText.Whole(plan.Deployment.NodeMemory.Bytes)),
            ("NODE_MILLICPU", ShellText.Whole((cpu ?? 0) * MilliPerCpu)),
            ("ALL_BYTES", ShellText.Whole(plan[FigureIds.Memory].Value!.Value)),
            (
                "NODES_NEED",
                nodes is null
                    ? $"larger nodes than the planned {each}, {plan[FigureIds.Memory].Display} in all"
                    : $"{Display.Count(nodes.Value)} with {each}, {plan[FigureIds.Memory].Display} in all"
            ),
            ("NODES_SOURCE", Citation.Format(plan.Book[RuleIds.NodePacking])),
        ];
    }
}
