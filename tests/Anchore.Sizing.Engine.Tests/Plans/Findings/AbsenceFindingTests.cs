using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>What a plan lacks that leaves services out.</summary>
public sealed class AbsenceFindingTests
{
    [Theory]
    [InlineData("""{ "release": "6.1", "dataSyncer": 0 }""", "services.dataSyncer", Severity.Error)]
    [InlineData("""{ "release": "6.1", "dataSyncer": 1 }""", "services.dataSyncer", null)]
    [InlineData("""{ "release": "5.12", "dataSyncer": 0 }""", "services.dataSyncer", Severity.Error)]
    [InlineData("""{ "release": "6.1", "reportsWorker": 0 }""", "services.reportsWorker", Severity.Error)]
    [InlineData("""{ "release": "6.1", "reportsWorker": 0, "reports": 0 }""", "services.reportsWorker", null)]
    [InlineData("""{ "release": "6.1", "reportsWorker": 0, "reports": 0 }""", "services.reports", Severity.Info)]
    [InlineData("""{ "release": "6.1", "reports": 0 }""", "services.reports", Severity.Warning)]
    [InlineData("""{ "release": "6.1", "componentCatalog": 0 }""", "services.componentCatalog", Severity.Warning)]
    [InlineData("""{ "release": "6.1", "ui": 0 }""", "services.ui", Severity.Warning)]
    [InlineData("""{ "release": "6.1", "notifications": 0 }""", "services.notifications", Severity.Info)]
    [InlineData("""{ "ui": 0 }""", "services.ui", Severity.Info)]
    [InlineData("""{ "rbacManager": 0 }""", "services.rbacManager", Severity.Warning)]
    [InlineData("""{ "rbacManager": 0, "ui": 0 }""", "services.rbacManager", Severity.Info)]
    [InlineData("""{ "reports": 0 }""", "services.reports", Severity.Info)]
    [InlineData("""{ "feeds": 0 }""", "services.feeds", null)]
    [InlineData("""{ "feeds": 0, "internetAccess": "none" }""", "services.feeds", Severity.Error)]
    [InlineData("""{ "feeds": 1, "internetAccess": "none" }""", "services.feeds", null)]
    public void A_service_at_zero_matters_as_the_rule_book_says(string json, string id, Severity? expected)
    {
        var finding = Find(json, id);

        Assert.Equal(expected, finding?.Severity);
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Every_service_that_a_plan_may_leave_out_says_what_is_then_missing(string release)
    {
        var optional = Calculator.DeploymentSchema(release).Book.Services.Where(service => service.Minimum == 0);

        Assert.All(optional, service => Assert.NotEmpty(service.Without));
    }

    [Fact]
    public void A_service_that_the_chart_runs_anyway_names_what_the_figures_lack()
    {
        var finding = Find("""{ "release": "6.1", "componentCatalog": 0 }""", "services.componentCatalog");

        Assert.Equal(
            "The vendor's chart runs one replica of the component catalog in any case, so the plan lacks its 8 GB of memory and 1 CPU.",
            finding?.Message);
    }

    [Theory]
    [InlineData("""{ "release": "6.1", "dataSyncer": 0 }""")]
    [InlineData("""{ "release": "6.1", "dataSyncer": 0, "feedSyncHours": 24 }""")]
    [InlineData("""{ "release": "5.12", "dataSyncer": 0 }""")]
    public void Without_the_data_syncer_no_interval_is_said(string json) =>
        Assert.DoesNotContain(Calculator.Plan(json).Findings, finding => finding.Id == "feed.interval");

    [Theory]
    [InlineData("""{ "ui": 0 }""")]
    [InlineData("""{ "ui": 0, "redis": "3.2" }""")]
    [InlineData("""{ "release": "6.1", "ui": 0, "redis": "7.0" }""")]
    public void Without_the_UI_no_Redis_is_asked_for_or_judged(string json)
    {
        var finding = Find(json, "redis.version");

        Assert.Equal((Severity.Info, null), (finding!.Severity, finding.Remedy));
    }

    [Fact]
    public void Too_little_memory_names_only_services_that_run()
    {
        var finding = Find("""{ "release": "6.1", "memory": "4 GB", "reports": 0, "reportsWorker": 0 }""", "memory.minimum");

        Assert.Contains("Notifications", finding!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Reports", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_case_that_applies_is_said_and_needs_no_code()
    {
        var draft = new RuleBookDraft();
        draft.Services.Single(service => (string?)service!["id"] == "notifications")!["without"] = System.Text.Json.Nodes.JsonNode.Parse(
            """
            [
              { "severity": "error", "with": "feeds", "statement": "First.", "assumption": "Imagined." },
              { "severity": "info", "statement": "Second.", "assumption": "Imagined." }
            ]
            """);
        var engine = new SizingEngine(new Engine.RuleBooks.RuleBookCatalog([draft.Read()]));

        Assert.Equal("Second.", Said("notifications=0"));
        Assert.Equal("First.", Said("notifications=0&feeds=1"));

        string Said(string query)
        {
            var findings = engine.Plan(engine.Codec.DecodeQuery(query).Deployment).Findings;
            return findings.Single(finding => finding.Id == "services.notifications").Message;
        }
    }

    private static Finding? Find(string json, string id) => Calculator.Plan(json).Findings.SingleOrDefault(finding => finding.Id == id);
}
