namespace Anchore.Sizing.Engine.Derivations;

/// <summary>
/// Places whole replicas on equal nodes: the largest memory first, then the largest CPU, then in the order in which they are listed,
/// each on the first node with room for it.
/// </summary>
/// <remarks>
/// Replicas of one size are alike, so equal nodes beside each other are kept together, in the order in which they were opened;
/// the work grows with the kinds of replica, not with their number.
/// </remarks>
internal static class NodePacking
{
    /// <summary>Equal replicas of a service to be placed. Without a CPU limit, their CPUs are zero.</summary>
    internal readonly record struct Demand(long Replicas, long Memory, decimal Cpu, int Service = 0);

    /// <summary>Replicas of one service on each of some equal nodes, and those that were placed there before.</summary>
    internal sealed record PlacedReplicas(int Service, long PerNode, PlacedReplicas? Earlier);

    /// <summary>Equal nodes beside each other: how many, what is free on each, and what stands on each.</summary>
    internal readonly record struct PackedNodes(long Count, long Memory, decimal Cpu, PlacedReplicas? Placed = null)
    {
        /// <summary>No nodes yet, of which each has so much.</summary>
        public static PackedNodes Empty(long memory, decimal cpu) => new(0, memory, cpu);

        public bool HasRoomFor(Demand demand) => Memory >= demand.Memory && Cpu >= demand.Cpu;

        public long RoomFor(Demand demand)
        {
            var byMemory = Memory / demand.Memory;
            return demand.Cpu == 0 ? byMemory : Math.Min(byMemory, (long)(Cpu / demand.Cpu));
        }

        public PackedNodes With(Demand demand, long replicas, long nodes) => new(
            nodes,
            Memory - (replicas * demand.Memory),
            Cpu - (replicas * demand.Cpu),
            replicas == 0 || nodes == 0 ? Placed : new PlacedReplicas(demand.Service, replicas, Placed));
    }

    /// <summary>Nodes in the order in which they were opened, and the replicas for which there was no room.</summary>
    internal sealed record Packing(List<PackedNodes> Nodes, List<Demand> Unplaced)
    {
        public long Count => Nodes.Sum(nodes => nodes.Count);
    }

    /// <summary>Places replicas; those that exceed an empty node, or the most nodes, are left over.</summary>
    /// <param name="node">An empty node: its allocatable memory in bytes and CPUs; CPUs are without effect on demands without any.</param>
    /// <param name="demands">The replicas; they are put in the order in which they are placed.</param>
    /// <param name="mostNodes">How many nodes there are at most, those that are open already included.</param>
    /// <param name="open">Nodes on which something stands already.</param>
    public static Packing Place(PackedNodes node, Demand[] demands, long mostNodes = long.MaxValue, params ReadOnlySpan<PackedNodes> open)
    {
        Array.Sort(demands, LargestFirst);
        var packing = new Packing([.. open], []);
        var placed = new List<PackedNodes>(demands.Length);
        foreach (var demand in demands)
        {
            var left = PlaceOnOpen(demand, packing.Nodes, placed);
            left -= Open(demand, left, node, mostNodes, placed);
            if (left > 0)
            {
                packing.Unplaced.Add(demand with { Replicas = left });
            }

            packing.Nodes.Clear();
            packing.Nodes.AddRange(placed);
            placed.Clear();
        }

        return packing;
    }

    /// <summary>The number of nodes; null when a single replica exceeds a node.</summary>
    public static long? CountNodes(PackedNodes node, Demand[] demands) =>
        Place(node, demands) is { Unplaced.Count: 0, Count: var count } ? count : null;

    private static int LargestFirst(Demand one, Demand other)
    {
        var byMemory = other.Memory.CompareTo(one.Memory);
        var byCpu = byMemory == 0 ? other.Cpu.CompareTo(one.Cpu) : byMemory;
        return byCpu == 0 ? one.Service.CompareTo(other.Service) : byCpu;
    }

    // First fit: each open node in turn, before another one is opened.
    private static long PlaceOnOpen(Demand demand, List<PackedNodes> nodes, List<PackedNodes> placed)
    {
        var left = demand.Replicas;
        foreach (var equal in nodes)
        {
            if (left > 0 && equal.HasRoomFor(demand))
            {
                left -= Fill(equal, demand, left, placed);
            }
            else
            {
                placed.Add(equal);
            }
        }

        return left;
    }

    private static long Open(Demand demand, long left, PackedNodes empty, long mostNodes, List<PackedNodes> placed)
    {
        if (left == 0 || !empty.HasRoomFor(demand))
        {
            return 0;
        }

        var each = empty.RoomFor(demand);
        var opened = Math.Min((left + each - 1) / each, mostNodes - placed.Sum(nodes => nodes.Count));
        return Fill(empty with { Count = opened }, demand, left, placed);
    }

    // Full nodes, at most one that is partly filled, then untouched ones.
    private static long Fill(PackedNodes equal, Demand demand, long left, List<PackedNodes> placed)
    {
        var each = equal.RoomFor(demand);
        var full = Math.Min(left / each, equal.Count);
        var rest = full < equal.Count ? left - (full * each) : 0;
        var partly = rest > 0 ? 1 : 0;
        Append(equal.With(demand, each, full), placed);
        Append(equal.With(demand, rest, partly), placed);
        Append(equal with { Count = equal.Count - full - partly }, placed);
        return (full * each) + rest;
    }

    private static void Append(PackedNodes nodes, List<PackedNodes> placed)
    {
        if (nodes.Count > 0)
        {
            placed.Add(nodes);
        }
    }
}
