using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

public sealed class VersionFindingTests
{
    [Theory]
    [InlineData("postgres", "9.6.24", Severity.Error)]
    [InlineData("postgres", "9.99", Severity.Error)]
    [InlineData("postgres", "10", Severity.Ok)]
    [InlineData("postgres", "10.0", Severity.Ok)]
    [InlineData("postgres", "15.18 (Debian 15.18-0+deb12u1)", Severity.Ok)]
    [InlineData("runtime", "1.9.1", Severity.Error)]
    [InlineData("runtime", "1.11.9", Severity.Error)]
    [InlineData("runtime", "1.12", Severity.Ok)]
    [InlineData("runtime", "v1.12.0", Severity.Ok)]
    [InlineData("runtime", "20.10.7-ce", Severity.Ok)]
    [InlineData("redis", "3.9", Severity.Error)]
    [InlineData("redis", "3.2.12", Severity.Error)]
    [InlineData("redis", "4", Severity.Ok)]
    [InlineData("redis", "4.0.0", Severity.Ok)]
    public void A_version_is_held_to_the_oldest_that_is_allowed(string field, string version, Severity expected)
    {
        var plan = Calculator.Plan($$"""{ "{{field}}": "{{version}}" }""");

        var finding = plan.Findings.Single(one => one.Id == field + ".version");
        Assert.Equal(expected, finding.Severity);
        Assert.Contains(
            plan.Deployment.Postgres?.Text ?? plan.Deployment.Runtime?.Version.Text ?? plan.Deployment.Redis!.Text,
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("postgres", "10")]
    [InlineData("runtime", "1.12")]
    [InlineData("redis", "4")]
    public void A_version_that_is_not_given_is_asked_for_with_the_oldest_that_is_allowed(string field, string oldest)
    {
        var plan = Calculator.Plan("{}");

        var finding = plan.Findings.Single(one => one.Id == field + ".version");
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains(oldest + " or later", finding.Message, StringComparison.Ordinal);
        Assert.NotNull(finding.Remedy);
    }
}
