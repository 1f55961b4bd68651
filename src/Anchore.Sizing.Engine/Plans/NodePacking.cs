namespace Anchore.Sizing.Engine.Plans;

/// <summary>
/// Places whole replicas on equal nodes: the largest memory first, then the largest CPU, then in the order in which they are listed,
/// each on the first node with room for it.
/// </summary>
/// <remarks>
/// Replicas of one size are alike, so the nodes are kept as runs of equal nodes in the order they were opened;
/// the work grows with the kinds of replica, not with their number.
/// </remarks>
internal static class NodePacking
{
    /// <summary>Rule books have about ten kinds of replica; more of them than this are kept on the heap.</summary>
    internal const int MostOnStack = 32;

    /// <summary>Equal replicas to be placed. Without a CPU limit, their CPUs are zero.</summary>
    internal readonly record struct Demand(long Replicas, long Memory, decimal Cpu);

    /// <summary>The number of nodes, or nothing when a single replica exceeds a node.</summary>
    /// <param name="nodeMemory">Allocatable memory of a node in bytes.</param>
    /// <param name="nodeCpu">Allocatable CPUs of a node; without effect on demands without CPUs.</param>
    /// <param name="demands">The replicas; they are put in the order in which they are placed.</param>
    public static long? Nodes(long nodeMemory, decimal nodeCpu, Span<Demand> demands)
    {
        demands.Sort(LargestFirst);

        // A demand parts at most one run, in up to three, and opens up to two.
        var most = (4 * demands.Length) + 1;
        var runs = new Runs(demands.Length <= MostOnStack ? stackalloc Run[most] : new Run[most]);
        var placed = new Runs(demands.Length <= MostOnStack ? stackalloc Run[most] : new Run[most]);
        foreach (var demand in demands)
        {
            if (demand.Replicas == 0)
            {
                continue;
            }

            if (!TryPlace(demand, new Run(0, nodeMemory, nodeCpu), runs, ref placed))
            {
                return null;
            }

            var emptied = runs.Cleared();
            runs = placed;
            placed = emptied;
        }

        return runs.Nodes;
    }

    private static int LargestFirst(Demand one, Demand other) =>
        one.Memory == other.Memory ? other.Cpu.CompareTo(one.Cpu) : other.Memory.CompareTo(one.Memory);

    private static bool TryPlace(Demand demand, Run empty, Runs runs, ref Runs placed)
    {
        var each = empty.RoomFor(demand);
        if (each == 0)
        {
            return false;
        }

        var left = demand.Replicas;
        foreach (var run in runs.All)
        {
            if (left > 0 && run.HasRoomFor(demand))
            {
                left -= Fill(run, demand, left, ref placed);
            }
            else
            {
                placed.Append(run);
            }
        }

        Fill(empty with { Nodes = (left + each - 1) / each }, demand, left, ref placed);
        return true;
    }

    // First fit fills a node before it tries the next: full nodes, at most one that is partly filled, then untouched ones.
    private static long Fill(Run run, Demand demand, long left, ref Runs placed)
    {
        var each = run.RoomFor(demand);
        var full = Math.Min(left / each, run.Nodes);
        var partly = full < run.Nodes ? left - (full * each) : 0;
        placed.Append(run.After(demand, each) with { Nodes = full });
        placed.Append(run.After(demand, partly) with { Nodes = partly > 0 ? 1 : 0 });
        placed.Append(run with { Nodes = run.Nodes - full - (partly > 0 ? 1 : 0) });
        return (full * each) + partly;
    }

    /// <summary>Equal nodes beside each other, with what is free on each.</summary>
    private readonly record struct Run(long Nodes, long Memory, decimal Cpu)
    {
        public bool HasRoomFor(Demand demand) => Memory >= demand.Memory && Cpu >= demand.Cpu;

        public long RoomFor(Demand demand)
        {
            var byMemory = Memory / demand.Memory;
            return demand.Cpu == 0 ? byMemory : Math.Min(byMemory, (long)(Cpu / demand.Cpu));
        }

        public Run After(Demand demand, long replicas) =>
            this with { Memory = Memory - (replicas * demand.Memory), Cpu = Cpu - (replicas * demand.Cpu) };
    }

    private ref struct Runs(Span<Run> buffer)
    {
        private readonly Span<Run> buffer = buffer;
        private int count;

        public readonly ReadOnlySpan<Run> All => buffer[..count];

        public readonly long Nodes
        {
            get
            {
                var nodes = 0L;
                foreach (var run in All)
                {
                    nodes += run.Nodes;
                }

                return nodes;
            }
        }

        public void Append(Run run)
        {
            if (run.Nodes > 0)
            {
                buffer[count++] = run;
            }
        }

        public readonly Runs Cleared() => new(buffer);
    }
}
