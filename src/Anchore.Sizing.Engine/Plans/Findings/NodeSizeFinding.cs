using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>That a replica exceeds a node.</summary>
internal sealed class NodeSizeFinding() : FindingDefinition(FindingIds.NodeSize)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan[FigureIds.Nodes].Value is not null)
        {
            return null;
        }

        if (TakenByDaemons(plan) is { } taken)
        {
            return taken;
        }

        var running = plan.RunningServices.ToArray();
        var largest = running.MaxBy(service => service.MemoryEach)!;
        if (largest.MemoryEach > plan.NodeMemory)
        {
            return Oversized(plan, largest, largest.MemoryEachDisplay + " of memory", plan.NodeMemoryDisplay) with
            {
                Field = plan.Deployment.NodeType is null ? "nodeMemory" : "nodeType",
                Fix = LargerType(plan) ?? Set($"Use nodes with {Enough(plan, largest.MemoryEach)}", "nodeMemory", Enough(plan, largest.MemoryEach)),
            };
        }

        var busiest = running.MaxBy(service => service.CpuEach)!;
        return Oversized(plan, busiest, $"{busiest.CpuEach} CPU", $"{plan.NodeCpu} CPU") with
        {
            Field = plan.Deployment.NodeType is null ? "nodeCpu" : "nodeType",
            Fix = LargerType(plan),
        };
    }

    private Finding? TakenByDaemons(PlanContext plan)
    {
        var (memory, cpu) = (plan.NodeMemory <= 0, plan.NodeCpu <= 0);
        if (!memory && !cpu)
        {
            return null;
        }

        var (taken, whole) = memory
            ? (plan.Deployment.DaemonMemory.ToString(), plan.Deployment.NodeMemory.ToString())
            : ($"{Display.Count(plan.Deployment.DaemonCpu)} CPU", $"{Display.Count(plan.Deployment.NodeCpu!.Value)} CPU");
        return Error(
            plan.Book[RuleIds.NodePacking],
            $"DaemonSets request {taken} on each node, all of the {whole} that it offers, so nothing is left to the deployment.",
            "Enter what DaemonSets request on one node, or choose larger nodes.") with
        {
            Field = memory ? "daemonMemory" : "daemonCpu",
        };
    }

    // The smallest type of the provider that holds every replica, of the same family where there is one.
    private static FindingFix? LargerType(PlanContext plan)
    {
        if (plan.Deployment is not { NodeType: { } type, NodePlatform: { } platform, InstalledMemory: null, InstalledCpu: null })
        {
            return null;
        }

        var memory = plan.RunningServices.Max(service => service.MemoryEach) + plan.Deployment.DaemonMemory.Bytes;
        var cpu = plan.RunningServices.Max(service => service.CpuEach ?? 0) + plan.Deployment.DaemonCpu;
        return NodeTypeCatalog.Shipped.Types
            .Where(other => other.Provider == type.Provider && platform.MemoryOf(other) >= memory && platform.CpuOf(other) >= cpu)
            .OrderBy(other => other.Family != type.Family)
            .ThenBy(other => other.Memory.Value.Amount)
            .FirstOrDefault() is { } larger
            ? new FindingFix($"Use {larger.Name} nodes", Changes(plan, larger))
            : null;
    }

    // What was entered instead of the type's own would stay too small.
    private static Dictionary<string, string> Changes(PlanContext plan, NodeType larger)
    {
        string[] overrides = ["nodeMemory", "nodeCpu"];
        var given = overrides.Where(name =>
            plan.DeploymentSchema.Find(name) is { } field && plan.OriginOf(field) != ValueOrigin.Default);
        return given.Select(name => (Name: name, Text: "")).Append((Name: "nodeType", Text: larger.Id))
            .ToDictionary(change => change.Name, change => change.Text);
    }

    // DaemonSets take their part first; a node's size is a whole number of gigabytes where nothing else is given.
    private static string Enough(PlanContext plan, long memory)
    {
        const decimal gigabyte = 1_000_000_000;
        var enough = decimal.Ceiling((memory + plan.Deployment.DaemonMemory.Bytes) / gigabyte) * gigabyte;
        return DataSize.FromBytes((long)enough, UnitFamily.Decimal).ToString();
    }

    private Finding Oversized(PlanContext plan, ServicePlan service, string need, string node) => Error(
        plan.Book[RuleIds.NodePacking],
        $"A replica of {service.Service.Name} needs {need}, more than the {node} of a node; "
            + "a replica cannot be split, so no number of nodes holds the deployment.",
        $"Choose nodes with at least {need} allocatable{(plan.Deployment.DaemonMemory.Bytes > 0 ? ", and what DaemonSets request" : "")}.");
}
