using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>What is said about nodes that are described in several ways.</summary>
public sealed class NodeFindingTests
{
    [Theory]
    [InlineData("nodes.platform", """{ "installedMemory": "64 GiB" }""", Severity.Warning, "not the Kubernetes platform")]
    [InlineData("nodes.platform", """{ "nodePods": 58 }""", Severity.Warning, "not the Kubernetes platform")]
    [InlineData("nodes.override", """{ "nodeType": "m6i.2xlarge", "nodeMemory": "30 GiB" }""", Severity.Info, "30 GiB")]
    [InlineData("nodes.override", """{ "nodeType": "m6i.2xlarge", "nodeMemory": "32 GiB" }""", Severity.Info, "32 GiB")]
    [InlineData("nodes.override", """{ "nodeType": "m6i.2xlarge", "nodeMemory": "32.001 GiB" }""", Severity.Warning, "only 32 GiB")]
    [InlineData("nodes.override", """{ "nodeType": "m6i.2xlarge", "installedMemory": "64 GiB" }""", Severity.Info, "64 GiB")]
    [InlineData(
        "nodes.tooSmall",
        """{ "nodeMemory": "32 GB", "daemonMemory": "32 GB" }""",
        Severity.Error,
        "DaemonSets request 32 GB on each node, all of the 32 GB")]
    [InlineData("nodes.tooSmall", """{ "nodeType": "m6i.2xlarge", "daemonMemory": "64 GB" }""", Severity.Error, "so nothing is left")]
    [InlineData(
        "nodes.tooSmall",
        """{ "release": "6.1", "nodeType": "m6i.2xlarge", "daemonCpu": 100 }""",
        Severity.Error,
        "DaemonSets request 100 CPU")]
    [InlineData("services.scaling", """{ "analyzer": 2 }""", Severity.Info, "1 policy engine for 2 analyzers")]
    [InlineData(
        "services.scaling",
        """{ "imagesPerHour": 1000000, "minutesPerImage": 1440, "utilization": 0.05 }""",
        Severity.Warning,
        "480,000,000 analyzers")]
    public void It_is_said(string id, string deployment, Severity severity, string said)
    {
        var finding = Calculator.Plan(deployment).Findings.Single(finding => finding.Id == id);

        Assert.Equal(severity, finding.Severity);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nodes.platform", """{ "nodePlatform": "rke2", "installedMemory": "64 GiB" }""")]
    [InlineData("nodes.override", """{ "nodeType": "m6i.2xlarge" }""")]
    [InlineData("services.scaling", """{ "analyzer": 5, "policyEngine": 1 }""")]
    [InlineData("services.scaling", """{ "analyzer": 1 }""")]
    public void It_is_not_said(string id, string deployment) =>
        Assert.DoesNotContain(Calculator.Plan(deployment).Findings, finding => finding.Id == id);

    [Theory]
    [InlineData("""{ "release": "6.1", "nodeType": "m6i.large" }""", "aws/m6i.2xlarge")]
    [InlineData("""{ "release": "6.1", "nodeType": "Standard_D2s_v5" }""", "azure/Standard_D8s_v5")]
    [InlineData("""{ "release": "6.1", "nodeType": "m6i.large", "nodeMemory": "10 GB" }""", "aws/m6i.2xlarge")]
    [InlineData("""{ "nodeMemory": "7.9 GB" }""", null)]
    [InlineData("""{ "release": "6.1", "nodeMemory": "16 GB", "daemonMemory": "1 GB" }""", null)]
    public void The_fix_of_a_node_that_is_too_small_is_one_that_suffices(string deployment, string? type)
    {
        var plan = Calculator.Plan(deployment);
        var fix = plan.Findings.Single(finding => finding.Id == "nodes.tooSmall").Fix!;

        var better = Apply(plan, fix);

        Assert.Equal(type, fix.Changes.GetValueOrDefault("nodeType"));
        Assert.NotNull(better[FigureIds.Nodes].Value);
    }

    private static SizingPlan Apply(SizingPlan plan, FindingFix fix)
    {
        var texts = plan.DeploymentSchema.Fields
            .Where(field => plan.DeploymentSchema.IsGiven(field, plan.Deployment))
            .ToDictionary(field => field.Name, field => (string?)field.Write(plan.Deployment));
        foreach (var (name, text) in fix.Changes)
        {
            texts[name] = text;
        }

        var decoded = Calculator.Shipped.Codec.DecodeText(texts.Select(pair => (pair.Key, pair.Value)));
        Assert.Empty(decoded.Errors);
        return Calculator.Shipped.Plan(decoded.Deployment);
    }
}
