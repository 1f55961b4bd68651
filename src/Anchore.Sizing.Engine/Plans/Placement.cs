using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;
using static Anchore.Sizing.Engine.Derivations.NodePacking;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Where each replica of a plan stands, and what would not fit on fewer nodes.</summary>
public sealed class Placement
{
    private readonly IReadOnlyList<ServicePlan> services;
    private readonly PackedNodes node;
    private readonly bool limitsCpu;
    private readonly Deployment deployment;
    private readonly Packing packing;

    internal Placement(PlanContext plan)
    {
        services = plan.Services;
        deployment = plan.Deployment;
        limitsCpu = plan.NodeCpu is not null;
        node = PackedNodes.Empty(plan.NodeMemory, plan.NodeCpu ?? 0);
        var packed = NodePacking.Place(node, Demands());
        // Where the vendor asks for one analyzer a node, as few as possible share one.
        packing = plan.Book.Find(RuleIds.OneAnalyzerPerNode) is null ? packed : Spread(plan.Book.Analyzer, packed) ?? packed;
        Groups = packed.Unplaced.Count > 0 ? [] : [.. Merge(packing.Nodes).Select(nodes => Group(nodes, isSpare: false)), .. Spare()];
    }

    /// <summary>Equal nodes together, the spare ones last; empty where a replica exceeds a node.</summary>
    public IReadOnlyList<NodeGroup> Groups { get; }

    /// <summary>The replicas for which so many nodes, spare ones included, have no room.</summary>
    public IReadOnlyList<(AnchoreService Service, long Count)> UnplacedOn(long nodes) =>
        [.. NodePacking.Place(node, Demands(), nodes).Unplaced.Select(demand => (services[demand.Service].Service, demand.Replicas))];

    /// <summary>The same in words, for example <c>2 replicas (1 of API and 1 of catalog) have no room</c>; needs at least one such replica.</summary>
    public string DescribeUnplacedOn(long nodes)
    {
        var unplaced = UnplacedOn(nodes);
        var replicas = unplaced.Sum(left => left.Count);
        var services = unplaced.Select(left => $"{Display.Count(left.Count)} of {Sentence.Inside(left.Service.Name)}");
        return $"{Display.Count(replicas, "replica")} ({Sentence.Join([.. services])}) {(replicas == 1 ? "has" : "have")} no room";
    }

    private Demand[] Demands() => [.. services.Select((service, index) =>
        new Demand(service.Replicas, service.MemoryEach, limitsCpu ? service.CpuEach ?? 0 : 0, index))];

    // One on each node first, then two, as far as the nodes that are needed anyway hold everything else too.
    private Packing? Spread(AnchoreService service, Packing packed)
    {
        var demand = Demands()[service.Index];
        Demand[] others = [.. Demands().Where(other => other.Service != service.Index)];
        if (packed.Count == 0 || demand.Replicas == 0)
        {
            return null;
        }

        var (each, more) = Math.DivRem(demand.Replicas, packed.Count);
        PackedNodes[] open = [node.With(demand, each + 1, more), node.With(demand, each, packed.Count - more)];
        if (open.Any(nodes => nodes.Count > 0 && (nodes.Memory < 0 || nodes.Cpu < 0)))
        {
            return null;
        }

        var spread = NodePacking.Place(node, others, packed.Count, [.. open.Where(nodes => nodes.Count > 0)]);
        return spread.Unplaced.Count == 0 ? spread : null;
    }

    private IEnumerable<NodeGroup> Spare() => deployment.SpareNodes == 0 ? [] : [Group(node with { Count = deployment.SpareNodes }, isSpare: true)];

    // Nodes that came to hold the same replicas in another order.
    private static IEnumerable<PackedNodes> Merge(List<PackedNodes> packed) => packed
        .GroupBy(nodes => string.Join(',', Placed(nodes).Select(placed => $"{placed.Service}x{placed.PerNode}")))
        .Select(equal => equal.First() with { Count = equal.Sum(nodes => nodes.Count) });

    private static IEnumerable<(int Service, long PerNode)> Placed(PackedNodes nodes)
    {
        var placed = new SortedDictionary<int, long>();
        for (var last = nodes.Placed; last is not null; last = last.Earlier)
        {
            placed[last.Service] = placed.GetValueOrDefault(last.Service) + last.PerNode;
        }

        return placed.Select(pair => (pair.Key, pair.Value));
    }

    private NodeGroup Group(PackedNodes nodes, bool isSpare) => new(
        nodes.Count,
        isSpare,
        deployment.NodeMemory.Bytes,
        deployment.NodeCpu,
        nodes.Memory,
        limitsCpu ? nodes.Cpu : null,
        [.. Placed(nodes).Select(placed => (services[placed.Service].Service, placed.PerNode))]);
}
