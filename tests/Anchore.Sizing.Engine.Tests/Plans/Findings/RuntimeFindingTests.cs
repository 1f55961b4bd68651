using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Engine.Tests.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>The vendor's minimum is a version of Docker: other runtimes are compatible by their kind.</summary>
public sealed class RuntimeFindingTests
{
    [Theory]
    [InlineData("docker://1.11.2", Severity.Error)]
    [InlineData("docker://1.12", Severity.Ok)]
    [InlineData("Docker version 24.0.5, build 0", Severity.Ok)]
    [InlineData("Docker version 1.7.11, build 0", Severity.Error)]
    [InlineData("containerd://1.7.2", Severity.Ok)]
    [InlineData("containerd://1.0.0", Severity.Ok)]
    [InlineData("cri-o://1.27.1", Severity.Ok)]
    [InlineData("podman version 4.9.3", Severity.Ok)]
    [InlineData("1.11.2", Severity.Error)]
    [InlineData("1.12", Severity.Ok)]
    [InlineData("20.10.7", Severity.Ok)]
    [InlineData("1.6.21", Severity.Info)]
    [InlineData("1.7.11", Severity.Info)]
    [InlineData("2.0.1", Severity.Info)]
    [InlineData("1.27.1", Severity.Info)]
    public void Only_versions_of_Docker_are_compared(string runtime, Severity expected)
    {
        foreach (var release in Calculator.Shipped.Catalog.Books.Select(book => book.Release).Append(ImaginedRelease.Name))
        {
            var plan = Calculator.Plan($$"""{ "release": "{{release}}", "runtime": "{{runtime}}" }""");

            Assert.Equal(expected, plan.Findings.Single(finding => finding.Id == "runtime.version").Severity);
        }
    }

    [Theory]
    [InlineData("1.6.2", true)]
    [InlineData("docker://1.6.2", false)]
    public void A_number_that_is_too_old_for_Docker_may_be_another_runtimes(string runtime, bool asks)
    {
        var plan = Calculator.Plan($$"""{ "runtime": "{{runtime}}" }""");

        var finding = plan.Findings.Single(finding => finding.Id == "runtime.version");
        Assert.Equal(asks, finding.Remedy!.Contains("containerd://1.6.2", StringComparison.Ordinal));
    }
}
