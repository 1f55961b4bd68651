using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>What a site sets up, mirrors and carries in, by its way out.</summary>
public sealed class InternetFindingTests
{
    public static TheoryData<string> Releases => Calculator.Releases;

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_direct_way_out_needs_nothing(string release)
    {
        var findings = Findings(release, """ "internetAccess": "direct" """);

        Assert.DoesNotContain(findings, finding => finding.Id.StartsWith("network.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_proxy_is_to_be_set_where_services_go_out(string release)
    {
        var finding = Findings(release, """ "internetAccess": "proxy" """).Single(finding => finding.Id == "network.internet");

        var vulnerabilityData = release == "4.0" ? "policy engine" : "data syncer";
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains(
            $"on analyzer, catalog and {vulnerabilityData}, and on notifications and UI where they reach hosts outside.",
            finding.Remedy,
            StringComparison.Ordinal);
        Assert.Contains("container hosts to docker.io", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proxy_is_not_set_on_what_stays_inside_or_does_not_run()
    {
        const string Closed = """ "internetAccess": "proxy", "registryLocation": "inside", "feeds": 1, "notifications": 0, "ui": 0 """;

        var finding = Findings("4.0", Closed).Single(finding => finding.Id == "network.internet");

        Assert.Contains("on feeds. Name in NO_PROXY", finding.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("policy engine", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Without_a_way_out_images_and_data_are_brought_in(string release)
    {
        var finding = Findings(release, """ "internetAccess": "none" """).Single(finding => finding.Id == "network.internet");

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(release == "4.0" ? "read-only mode" : "anchorectl airgap feed upload", finding.Message, StringComparison.Ordinal);
        Assert.Contains("PostgreSQL and Redis", finding.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""  "internetAccess": "none" """, true, false)]
    [InlineData("""  "internetAccess": "none", "registryLocation": "inside" """, false, false)]
    [InlineData("""  "internetAccess": "none", "objectStore": "s3" """, true, true)]
    [InlineData("""  "internetAccess": "none", "objectStore": "s3", "objectStoreLocation": "inside" """, true, false)]
    [InlineData("""  "internetAccess": "none", "objectStore": "database", "objectStoreLocation": "outside" """, true, false)]
    [InlineData("""  "internetAccess": "proxy", "objectStore": "s3" """, false, false)]
    [InlineData("""  "internetAccess": "direct", "objectStore": "s3" """, false, false)]
    public void What_is_said_to_stand_outside_of_a_closed_site_cannot_be_reached(string fields, bool registries, bool store)
    {
        var findings = Findings("6.1", fields);

        Assert.Equal(registries, findings.Any(finding => finding is { Id: "network.registries", Severity: Severity.Warning }));
        Assert.Equal(store, findings.Any(finding => finding is { Id: "network.objectStore", Severity: Severity.Warning }));
    }

    [Theory]
    [InlineData("4.0", """ "internetAccess": "none" """, false)]
    [InlineData("4.0", """ "internetAccess": "none", "feeds": 1 """, true)]
    [InlineData("4.0", """ "internetAccess": "proxy" """, true)]
    [InlineData("6.1", """ "internetAccess": "none" """, false)]
    [InlineData("6.1", """ "internetAccess": "proxy" """, true)]
    public void Data_are_said_to_be_synchronized_only_where_they_can_be_reached(string release, string fields, bool said)
    {
        var findings = Findings(release, fields);

        Assert.Equal(said, findings.Any(finding => finding.Id == "feed.interval"));
        Assert.DoesNotContain(findings, finding => !said && finding.Message.Contains("vendor's public hosts", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Finding> Findings(string release, string fields) =>
        Calculator.Plan($$"""{ "release": "{{release}}", {{fields}} }""").Findings;
}
