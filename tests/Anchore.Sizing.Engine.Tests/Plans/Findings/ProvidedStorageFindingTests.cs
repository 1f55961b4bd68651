using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>Whether provided storage suffices, and until when.</summary>
public sealed class ProvidedStorageFindingTests
{
    [Theory]
    [InlineData(
        "database.full",
        """{ "release": "6.1", "images": 1000, "imagesPerMonth": 100, "months": 10, "databaseSize": "120 GB" }""",
        Severity.Ok,
        "for 10 months")]
    [InlineData(
        "database.full",
        """{ "release": "6.1", "images": 1000, "imagesPerMonth": 100, "months": 11, "databaseSize": "120 GB" }""",
        Severity.Warning,
        "full in month 11 of 11")]
    [InlineData("database.full", """{ "release": "6.1", "images": 1000, "databaseSize": "110 GB" }""", Severity.Ok, "suffice.")]
    [InlineData(
        "database.full",
        """{ "release": "6.1", "images": 1000, "databaseSize": "109 GB" }""",
        Severity.Error,
        "110 GB are needed today, more than the 109 GB provided.")]
    [InlineData(
        "database.full",
        """{ "release": "6.1", "images": 1000, "objectStore": "s3", "databaseSize": "100 GB" }""",
        Severity.Ok,
        "suffice.")]
    [InlineData(
        "objectStore.full",
        """{ "images": 1000, "growthPercent": 20, "months": 24, "objectStore": "s3", "objectStoreSize": "12 GB" }""",
        Severity.Warning,
        "full in month 13 of 24")]
    [InlineData(
        "objectStore.full",
        """{ "images": 1000, "objectStore": "filesystem", "objectStoreSize": "9.99 GB" }""",
        Severity.Error,
        "10 GB are needed today")]
    public void It_says_until_when_what_is_provided_suffices(string id, string deployment, Severity severity, string said)
    {
        var finding = Calculator.Plan(deployment).Findings.Single(finding => finding.Id == id);

        Assert.Equal(severity, finding.Severity);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("database.full", "{}")]
    [InlineData("objectStore.full", """{ "objectStoreSize": "12 GB" }""")]
    public void Nothing_is_said_of_what_is_not_given_or_not_used(string id, string deployment) =>
        Assert.DoesNotContain(Calculator.Plan(deployment).Findings, finding => finding.Id == id);

    [Fact]
    public void With_its_fix_it_suffices() =>
        Calculator.Deployments("6.1").Sample(
            deployment =>
            {
                var plan = Calculator.Shipped.Plan(deployment);
                foreach (var finding in plan.Findings.Where(finding => finding.Id is "database.full" or "objectStore.full" && finding.Fix is not null))
                {
                    var fixedQuery = plan.Query + "&" + string.Join('&', finding.Fix!.Changes.Select(change => $"{change.Key}={change.Value}"));
                    var pairs = fixedQuery.Split('&').Where(pair => pair.Length > 0).GroupBy(pair => pair.Split('=')[0]).Select(same => same.Last());
                    var decoded = Calculator.Shipped.Codec.DecodeQuery(string.Join('&', pairs));
                    if (decoded.IsValid)
                    {
                        Assert.Equal(Severity.Ok, Calculator.Shipped.Plan(decoded.Deployment).Findings.Single(other => other.Id == finding.Id).Severity);
                    }
                }
            },
            iter: Samples.AtMost(100),
            print: Calculator.Print);
}
