using Anchore.Sizing.Engine.Derivations;
using CsCheck;
using static Anchore.Sizing.Engine.Tests.Plans.NaivePacking;

namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class NodePackingTests
{
    private static readonly Gen<Service[]> Services = Gen.Select(
        Gen.Int[0, 30],
        Gen.Int[1, 40],
        Gen.Int[0, 32],
        (replicas, memory, quarters) => new Service(replicas, memory, quarters / 4m)
    ).Array[0, 8];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(1000, 250)]
    public void Four_replicas_fill_a_node(int replicas, int nodes)
    {
        var packed = NodePacking.CountNodes(NodePacking.PackedNodes.Empty(32, 0), [new(replicas, Memory: 8, Cpu: 0)]);

        Assert.Equal(nodes, packed);
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(7, null)]
    public void A_replica_that_exceeds_a_node_leaves_no_answer(int node, int? nodes)
    {
        var packed = NodePacking.CountNodes(
            NodePacking.PackedNodes.Empty(node, 0),
            [new(1, Memory: 8, Cpu: 0), new(0, Memory: 100, Cpu: 0)]
        );

        Assert.Equal(nodes, packed);
    }

    [Fact]
    public void The_scarcer_of_memory_and_cpu_decides()
    {
        var packed = NodePacking.CountNodes(NodePacking.PackedNodes.Empty(32, 4), [new(8, Memory: 8, Cpu: 2)]);

        Assert.Equal(4, packed);
    }

    [Fact]
    public void Of_replicas_with_equal_memory_those_with_more_cpu_are_placed_first()
    {
        var packed = NodePacking.CountNodes(NodePacking.PackedNodes.Empty(16, 4), [new(2, Memory: 8, Cpu: 1), new(2, Memory: 8, Cpu: 3)]);

        Assert.Equal(2, packed);
    }

    [Fact]
    public void Packs_by_memory_as_one_replica_at_a_time_would_be() =>
        Gen.Select(Gen.Int[20, 100], Services)
            .Sample(
                (node, services) =>
                    Assert.Equal(Nodes(node, null, services.SelectMany(service => service.Replicas())), Pack(node, null, services)),
                iter: Samples.AtMost(3000),
                print: input => Print(input.Item1, null, input.Item2)
            );

    [Fact]
    public void Packs_by_memory_and_cpu_as_one_replica_at_a_time_would_be() =>
        Gen.Select(Gen.Int[20, 100], Gen.Int[4, 40], Services)
            .Sample(
                (node, cpu, services) =>
                    Assert.Equal(Nodes(node, cpu, services.SelectMany(service => service.Replicas())), Pack(node, cpu, services)),
                iter: Samples.AtMost(3000),
                print: input => Print(input.Item1, input.Item2, input.Item3)
            );

    private static decimal? Pack(long memory, decimal? cpu, Service[] services)
    {
        var demands = services
            .Select(service => new NodePacking.Demand(service.Count, service.Memory, cpu is null ? 0 : service.Cpu))
            .ToArray();
        return NodePacking.CountNodes(NodePacking.PackedNodes.Empty(memory, cpu ?? 0), demands);
    }

    private static string Print(int memory, int? cpu, Service[] services) =>
        $"node of {memory} and {cpu} CPUs: {string.Join(", ", services)}";

    private sealed record Service(int Count, long Memory, decimal Cpu)
    {
        public IEnumerable<Replica> Replicas() => Enumerable.Repeat(new Replica(Memory, Cpu), Count);
    }
}
