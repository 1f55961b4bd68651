using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>Whether the nodes hold the containers that the chart of release 4.0 runs beside the services.</summary>
public sealed class SidecarFindingTests
{
    private const decimal Authorizer = 1_000_000_000;

    [Theory]
    [InlineData("{}", Severity.Ok, "The planned nodes hold them too.")]
    [InlineData("""{ "analyzer": 5, "policyEngine": 3 }""", Severity.Warning, "With them the pods fill 5 nodes instead of 4.")]
    [InlineData("""{ "nodeMemory": "17 GB" }""", Severity.Ok, "The planned nodes hold them too.")]
    [InlineData("""{ "nodeMemory": "16999 MB" }""", Severity.Warning, "a pod of API takes 17 GB, more than the 16.999 GB of a node.")]
    [InlineData(
        """{ "memory": "4 GB", "nodeMemory": "8 GB" }""",
        Severity.Warning,
        "a pod of API takes 9 GB, more than the 8 GB of a node."
    )]
    public void It_says_by_how_much_the_nodes_differ(string deployment, Severity severity, string said)
    {
        var finding = Find(Calculator.Plan(deployment))!;

        Assert.Equal(severity, finding.Severity);
        Assert.EndsWith(said, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "rbacManager": 0, "reports": 0 }""")]
    [InlineData("""{ "nodeMemory": "7 GB" }""")]
    [InlineData("""{ "release": "5.12" }""")]
    [InlineData("""{ "release": "6.1" }""")]
    public void Without_sidecars_or_without_nodes_there_is_nothing_to_say(string deployment) =>
        Assert.Null(Find(Calculator.Plan(deployment)));

    [Theory]
    [InlineData("""{ "rbacManager": 0 }""", "reports API (1), together 8 GB")]
    [InlineData("""{ "reports": 0, "notifications": 0, "api": 2 }""", "RBAC authorizer (3), together 3 GB")]
    [InlineData("""{ "api": 3 }""", "reports API (3), RBAC authorizer (5), together 29 GB")]
    public void Containers_run_with_the_services_that_they_belong_to(string deployment, string said) =>
        Assert.Contains(said, Find(Calculator.Plan(deployment))!.Message, StringComparison.Ordinal);

    [Fact]
    public void It_warns_exactly_when_the_pods_need_more_nodes_than_the_plan() =>
        Calculator.Deployments("4.0").Sample(
            deployment =>
            {
                var plan = Calculator.Wider.Plan(deployment);
                if (plan[FigureIds.Nodes].Value is not { } planned || Find(plan) is not { } finding)
                {
                    return;
                }

                var pods = NaivePacking.Nodes(deployment.NodeMemory.Bytes, null, plan.Services.SelectMany(service => Pods(plan, service)));

                Assert.Equal(pods is null || pods > planned - deployment.SpareNodes, finding.Severity == Severity.Warning);
            },
            iter: Samples.AtMost(200),
            print: Calculator.Print);

    private static IEnumerable<NaivePacking.Replica> Pods(SizingPlan plan, ServicePlan service)
    {
        var beside = service.Service.Id switch
        {
            "api" => (Runs(plan, "reports") ? service.MemoryEach : 0) + (Runs(plan, "rbacManager") ? Authorizer : 0),
            "rbacManager" or "notifications" => Runs(plan, "rbacManager") ? Authorizer : 0,
            _ => 0,
        };
        return Enumerable.Repeat(new NaivePacking.Replica(service.MemoryEach + beside, 0), (int)service.Replicas);
    }

    private static bool Runs(SizingPlan plan, string service) => plan.Services.Single(one => one.Service.Id == service).Replicas > 0;

    private static Finding? Find(SizingPlan plan) => plan.Findings.SingleOrDefault(finding => finding.Id == "nodes.sidecars");
}
