using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>How fresh vulnerability data are, against the interval of the release.</summary>
public sealed class FeedFindingTests
{
    [Theory]
    [InlineData("""{}""", Severity.Ok, "every 4 hours")]
    [InlineData("""{"feedSyncHours":3}""", Severity.Ok, "every 3 hours")]
    [InlineData("""{"feedSyncHours":5}""", Severity.Info, "less often than the vendor's 4 hours")]
    [InlineData("""{"release":"5.12"}""", Severity.Ok, "the vendor states no interval")]
    [InlineData("""{"release":"5.12","feedSyncHours":3}""", Severity.Info, "cannot be set")]
    [InlineData("""{"release":"5.12","feedSyncHours":5}""", Severity.Info, "cannot be set")]
    [InlineData("""{"release":"6.1"}""", Severity.Ok, "every hour")]
    [InlineData("""{"release":"6.1","feedSyncHours":2}""", Severity.Info, "less often than the vendor's 1 hour")]
    public void An_interval_longer_than_the_vendors_is_worth_knowing(string json, Severity severity, string said)
    {
        var plan = Calculator.Plan(json);

        var finding = plan.Findings.Single(finding => finding.Id == "feed.interval");

        Assert.Equal(severity, finding.Severity);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }
}
