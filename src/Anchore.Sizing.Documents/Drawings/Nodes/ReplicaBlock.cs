using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Nodes;

/// <summary>A piece of a node's memory: one replica, or several that would each be too low for a label.</summary>
/// <param name="Name">What is written on it.</param>
/// <param name="Replicas">How many replicas it stands for.</param>
/// <param name="Memory">Their memory in bytes.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Services">The services of several small replicas, in words; empty where the name says it.</param>
internal sealed record ReplicaBlock(string Name, long Replicas, decimal Memory, Ink Fill, string Services = "")
{
    /// <summary>The pieces of a node, the largest replicas first.</summary>
    /// <param name="group">The node.</param>
    /// <param name="plan">The plan, which knows the memory of a replica.</param>
    /// <param name="least">The least memory for which there is room for a label, in bytes.</param>
    public static IReadOnlyList<ReplicaBlock> CreateAll(NodeGroup group, SizingPlan plan, decimal least)
    {
        var stacks = group
            .Replicas.Select(placed => (plan.Services[placed.Service.Index], placed.Count))
            .OrderByDescending(stack => stack.Item1.MemoryEach)
            .ThenByDescending(stack => stack.Count)
            .Select(stack => new Stack(stack.Item1, stack.Count))
            .ToArray();
        var low = stacks.Where(stack => stack.Memory < least).ToArray();
        return [.. stacks.Except(low).SelectMany(stack => stack.Blocks(least)), .. Join(low)];
    }

    private static IEnumerable<ReplicaBlock> Join(Stack[] low) => low switch
    {
        [] => [],
        [var only] => [only.Whole],
        _ => [Join(low, low.Sum(stack => stack.Count))],
    };

    private static ReplicaBlock Join(Stack[] low, long replicas) =>
        new(
            $"{Display.Count(replicas)} small replicas",
            replicas,
            low.Sum(stack => stack.Memory),
            Ink.Hairline,
            string.Join(", ", low.Select(stack => stack.Whole.Name))
        );

    /// <summary>The replicas of one service on a node.</summary>
    private sealed record Stack(ServicePlan Service, long Count)
    {
        public decimal Memory => (decimal)Service.MemoryEach * Count;

        public ReplicaBlock Whole => Block(Count == 1 ? Name : $"{Name} × {Display.Count(Count)}", Count);

        private string Name => Service.Service.Name;

        public IEnumerable<ReplicaBlock> Blocks(decimal least) =>
            Service.MemoryEach >= least ? Enumerable.Repeat(Block(Name, 1), (int)Count) : [Whole];

        private ReplicaBlock Block(string name, long replicas) =>
            new(name, replicas, (decimal)Service.MemoryEach * replicas, ServiceInk.Create(Service.Service));
    }
}
