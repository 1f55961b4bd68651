namespace Anchore.Sizing.Engine.Plans;

/// <summary>
/// Places whole replicas on equal nodes: the largest memory first, then the largest CPU, then in the order they were added,
/// each on the first node with room for it.
/// </summary>
/// <remarks>
/// Replicas of one service are alike, so the nodes are kept as runs of equal nodes in the order they were opened;
/// the work grows with the kinds of replica, not with their number.
/// </remarks>
/// <param name="nodeMemory">Allocatable memory of a node in bytes.</param>
/// <param name="nodeCpu">Allocatable CPUs of a node, or nothing when CPU is no constraint.</param>
internal sealed class NodePacking(decimal nodeMemory, decimal? nodeCpu)
{
    private readonly List<Demand> demands = [];
    private List<Run> runs = [];

    public void Add(decimal replicas, decimal memory, decimal cpu)
    {
        if (replicas > 0)
        {
            demands.Add(new Demand(replicas, memory, nodeCpu is null ? 0 : cpu));
        }
    }

    /// <summary>The number of nodes, or nothing when a single replica exceeds a node.</summary>
    public decimal? Nodes()
    {
        runs = [];
        foreach (var demand in demands.OrderByDescending(demand => demand.Memory).ThenByDescending(demand => demand.Cpu))
        {
            if (Capacity(Empty, demand) == 0)
            {
                return null;
            }

            Place(demand);
        }

        return runs.Sum(run => run.Nodes);
    }

    private Run Empty => new(0, nodeMemory, nodeCpu ?? 0);

    private void Place(Demand demand)
    {
        var placed = new List<Run>(runs.Count + 2);
        var left = demand.Replicas;
        foreach (var run in runs)
        {
            left -= Fill(run, demand, left, placed);
        }

        if (left > 0)
        {
            var each = Capacity(Empty, demand);
            Fill(Empty with { Nodes = decimal.Ceiling(left / each) }, demand, left, placed);
        }

        runs = placed;
    }

    // First fit fills a node before it tries the next: full nodes, at most one that is partly filled, then untouched ones.
    private static decimal Fill(Run run, Demand demand, decimal left, List<Run> placed)
    {
        var each = Capacity(run, demand);
        var taken = Math.Min(left, each * run.Nodes);
        var full = each == 0 ? 0 : decimal.Floor(taken / each);
        var partly = taken - (full * each);
        Append(placed, run.After(demand, each) with { Nodes = full });
        Append(placed, run.After(demand, partly) with { Nodes = partly > 0 ? 1 : 0 });
        Append(placed, run with { Nodes = run.Nodes - full - (partly > 0 ? 1 : 0) });
        return taken;
    }

    private static void Append(List<Run> placed, Run run)
    {
        if (run.Nodes > 0)
        {
            placed.Add(run);
        }
    }

    private static decimal Capacity(Run run, Demand demand)
    {
        var byMemory = decimal.Floor(run.Memory / demand.Memory);
        return demand.Cpu == 0 ? byMemory : Math.Min(byMemory, decimal.Floor(run.Cpu / demand.Cpu));
    }

    private readonly record struct Demand(decimal Replicas, decimal Memory, decimal Cpu);

    private readonly record struct Run(decimal Nodes, decimal Memory, decimal Cpu)
    {
        public Run After(Demand demand, decimal replicas) =>
            this with { Memory = Memory - (replicas * demand.Memory), Cpu = Cpu - (replicas * demand.Cpu) };
    }
}
