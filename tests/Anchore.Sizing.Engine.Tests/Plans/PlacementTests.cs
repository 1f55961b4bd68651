using Anchore.Sizing.Engine.Plans;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>Where each replica stands.</summary>
public sealed class PlacementTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void The_groups_hold_every_node_and_every_replica_once_and_nothing_overflows(string release) =>
        Calculator
            .Deployments(release)
            .Sample(
                deployment =>
                {
                    var plan = Calculator.Shipped.Plan(deployment);
                    var groups = plan.Placement.Groups;

                    if (plan["nodes.count"].Value is not { } nodes)
                    {
                        Assert.Empty(groups);
                        return;
                    }

                    Assert.Equal(nodes, groups.Sum(group => group.Nodes));
                    Assert.Equal(deployment.SpareNodes, groups.Where(group => group.IsSpare).Sum(group => group.Nodes));
                    Assert.All(groups, group => Assert.Equal(group.IsSpare, group.Replicas.Count == 0));
                    Assert.All(
                        plan.Services,
                        service =>
                            Assert.Equal(
                                service.Replicas,
                                groups.Sum(group =>
                                    group.Nodes
                                    * group.Replicas.Where(placed => placed.Service == service.Service).Sum(placed => placed.Count)
                                )
                            )
                    );
                    Assert.All(groups, group => AssertFree(plan, group));
                },
                iter: Samples.AtMost(300),
                print: Calculator.Print
            );

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void What_does_not_fit_on_fewer_nodes_is_named_and_nothing_is_on_as_many(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var plan = Calculator.Shipped.Plan(deployment with { SpareNodes = 0 });
                if (plan["nodes.count"].Value is { } nodes)
                {
                    Assert.Empty(plan.Placement.UnplacedOn((long)nodes));
                    Assert.NotEmpty(plan.Placement.UnplacedOn((long)nodes - 1));
                    Assert.Equal(plan["replicas.total"].Value, plan.Placement.UnplacedOn(0).Sum(unplaced => unplaced.Count));
                }
            },
            iter: Samples.AtMost(300),
            print: Calculator.Print);

    [Fact]
    public void Analyzers_stand_on_as_many_nodes_as_there_are_where_the_vendor_asks_for_one_a_node()
    {
        var plan = Calculator.Plan("""{ "release": "4.0", "analyzer": 3, "spareNodes": 0 }""");

        var analyzers = plan.Placement.Groups.Select(group =>
            (group.Nodes, OfAnalyzer: group.Replicas.Where(placed => placed.Service.Id == "analyzer").Sum(placed => placed.Count))
        );

        Assert.Equal(3, plan["nodes.count"].Value);
        Assert.Equal(3, analyzers.Where(group => group.OfAnalyzer == 1).Sum(group => group.Nodes));
    }

    [Fact]
    public void Two_replicas_of_16_GB_share_a_node_that_just_holds_them()
    {
        var shared = Calculator.Plan("""{ "release": "6.1", "analyzer": 8, "nodeMemory": "32 GB" }""");
        var alone = Calculator.Plan("""{ "release": "6.1", "analyzer": 8, "nodeMemory": "31.999 GB" }""");

        Assert.Equal(2, MostAnalyzers(shared));
        Assert.Equal(1, MostAnalyzers(alone));
    }

    private static long MostAnalyzers(SizingPlan plan) =>
        plan.Placement.Groups.Max(group => group.Replicas.Where(placed => placed.Service.Id == "analyzer").Sum(placed => placed.Count));

    private static void AssertFree(SizingPlan plan, NodeGroup group)
    {
        var used = group.Replicas.Sum(placed => placed.Count * plan.Services[placed.Service.Index].MemoryEach)
            + plan.Deployment.DaemonMemory.Bytes;
        Assert.Equal(plan.Deployment.NodeMemory.Bytes, group.Memory);
        Assert.Equal(plan.Deployment.NodeCpu, group.Cpu);
        Assert.Equal(group.Memory - used, group.MemoryFree);
        Assert.True(group.MemoryFree >= 0);
        Assert.Equal(group.Cpu is null, group.CpuFree is null);
        Assert.True(group.CpuFree is null or >= 0);
    }
}
