using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>
/// Nodes by CPU, in the imagined release: an analyzer needs 16 GB and 4 CPUs, each of the other nine that run by default 2 GB and half a
/// CPU.
/// </summary>
public sealed class CpuPackingTests
{
    [Theory]
    [InlineData("""{ "release": "99.0", "analyzer": 4, "nodeMemory": "128 GB", "spareNodes": 0 }""", 1)]
    [InlineData("""{ "release": "99.0", "analyzer": 4, "nodeMemory": "128 GB", "spareNodes": 0, "nodeCpu": 1000 }""", 1)]
    [InlineData("""{ "release": "99.0", "analyzer": 4, "nodeMemory": "128 GB", "spareNodes": 0, "nodeCpu": 8 }""", 3)]
    [InlineData("""{ "release": "99.0", "analyzer": 4, "nodeMemory": "128 GB", "spareNodes": 0, "nodeCpu": 4 }""", 6)]
    [InlineData("""{ "release": "99.0", "analyzer": 4, "nodeMemory": "128 GB", "spareNodes": 0, "nodeCpu": 3.999 }""", null)]
    public void Cpu_limits_the_nodes_where_it_is_given(string deployment, int? nodes)
    {
        var plan = Calculator.Plan(deployment);

        Assert.Equal(nodes, plan[FigureIds.Nodes].Value);
        Assert.Equal(nodes is null, plan.Findings.Any(finding => finding.Id == "nodes.tooSmall"));
    }

    [Fact]
    public void Release_4_0_states_no_cpu()
    {
        var plan = Calculator.Plan("{}");

        Assert.All(plan.Services, service => Assert.Null(service.CpuEach));
        Assert.DoesNotContain(plan.Figures, figure => figure.Unit == Engine.Quantities.Unit.Cpu);
    }
}
