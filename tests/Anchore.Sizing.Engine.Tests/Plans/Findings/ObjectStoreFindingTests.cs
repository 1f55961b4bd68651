using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Engine.Tests.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

public sealed class ObjectStoreFindingTests
{
    [Fact]
    public void A_known_store_that_the_release_lacks_is_an_error_with_the_others_named()
    {
        var plan = Calculator.Plan($$"""{ "release": "{{ImaginedRelease.Name}}", "objectStore": "swift" }""");

        var finding = plan.Findings.Single(one => one.Id == "objectStore.location");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("S3 object store", finding.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("Swift", finding.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("database", false)]
    [InlineData("filesystem", false)]
    [InlineData("s3", true)]
    [InlineData("swift", true)]
    public void A_store_that_is_a_service_needs_a_connection(string store, bool connected)
    {
        var plan = Calculator.Plan($$"""{ "objectStore": "{{store}}" }""");

        Assert.Equal(connected, plan.Network.Any(connection => connection.To.Id == "objectStore"));
    }
}
