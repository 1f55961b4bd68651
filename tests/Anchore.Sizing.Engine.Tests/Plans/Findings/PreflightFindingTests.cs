using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Engine.Tests.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>What a preflight run found wrong is a finding of the plan.</summary>
public sealed class PreflightFindingTests
{
    private static readonly IReadOnlyList<string> Checks = PreflightCheck.AllOf(RuleBookCatalog.Shipped);

    public static TheoryData<string> Releases { get; } =
    [.. Calculator.Shipped.Catalog.Books.Select(book => book.Release), ImaginedRelease.Name];

    [Fact]
    public void A_failed_check_is_an_error_and_blocks_the_plan()
    {
        var plan = Calculator.Plan("""{ "preflight": "database.connections:fail" }""");

        var finding = plan.Findings[0];

        Assert.Equal(("preflight.database.connections", Severity.Error), (finding.Id, finding.Severity));
        Assert.Equal(PlanStatus.Blocked, plan.Status);
        Assert.Contains("anchoreGlobal.dbConfig.connectionPoolSize", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_to_be_looked_at_is_a_warning()
    {
        var plan = Calculator.Plan("""{ "release": "6.1", "preflight": "postgres.pgCron:warn" }""");

        var finding = plan.Findings.Single(finding => finding.Id == "preflight.postgres.pgCron");

        Assert.Equal((Severity.Warning, "postgres.pgCron"), (finding.Severity, finding.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_check_of_something_that_the_plan_asks_for_is_told_with_a_remedy(string release)
    {
        var plan = Calculator.Plan(
            $$"""{ "release": "{{release}}", "objectStore": "s3", "preflight": "{{string.Join(',', Checks.Select(check => check + ":fail"))}}" }"""
        );

        var findings = plan.Findings.Where(finding => finding.Id.StartsWith("preflight.", StringComparison.Ordinal)).ToArray();

        var unasked = Checks.Except(findings.Select(finding => finding.Id["preflight.".Length..])).ToArray();
        Assert.All(
            unasked,
            check =>
                Assert.True(
                    check is "temporaryStorage.kernel" or "postgres.pgCron" or "nodes.cpu" or "kubernetes.version"
                        || check.StartsWith("network.", StringComparison.Ordinal),
                    check
                )
        );
        Assert.All(
            plan.Network.Where(row => row.To.OffSite),
            row => Assert.Contains(findings, finding => finding.Id == $"preflight.network.{NameInChecks(row.To)}.tcp")
        );
        Assert.All(findings, finding => Assert.Matches("^Preflight: .+\\.$", finding.Message));
        Assert.All(findings, finding => Assert.Matches("^[A-Z].+\\.$", finding.Remedy!));
        Assert.Equal(findings.Select(finding => finding.Message).Distinct(), findings.Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("postgres.version", "\"postgres\": \"13\"")]
    [InlineData("redis.version", "\"redis\": \"3\"")]
    [InlineData("runtime.version", "\"runtime\": \"docker://1.10\"")]
    [InlineData("kubernetes.storageClass", "\"temporaryVolume\": false")]
    [InlineData("network.feed.tcp", "\"internetAccess\": \"none\"")]
    public void What_a_field_answers_or_the_plan_does_not_need_is_left_to_the_field(string check, string given)
    {
        var before = Calculator.Plan($$"""{ "preflight": "{{check}}:fail" }""");

        var after = Calculator.Plan($$"""{ "preflight": "{{check}}:fail", {{given}} }""");

        Assert.Contains(before.Findings, finding => finding.Id == "preflight." + check);
        Assert.DoesNotContain(after.Findings, finding => finding.Id == "preflight." + check);
    }

    [Theory]
    [InlineData("nodes.memory:fail", "nodes.memory:fail")]
    [InlineData(" nodes.memory:warn , nodes.memory:fail,", "nodes.memory:fail")]
    [InlineData("network.registry.tcp:warn,postgres.version:fail", "postgres.version:fail,network.registry.tcp:warn")]
    public void Checks_have_one_canonical_form(string text, string canonical)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery("preflight=" + Uri.EscapeDataString(text));

        Assert.Empty(decoded.Errors);
        Assert.Equal(canonical, decoded.Deployment.Preflight!.ToString());
    }

    [Theory]
    [InlineData("nodes.memory", "nodes.memory")]
    [InlineData("nodes.memory:pass", "nodes.memory:pass")]
    [InlineData("nodes.memory:fail:x", "nodes.memory:fail:x")]
    [InlineData("nodes.memory:fail,nodes.colour:fail", "nodes.colour:fail")]
    [InlineData("network.nowhere.tcp:fail", "network.nowhere.tcp:fail")]
    [InlineData("NODES.MEMORY:fail", "NODES.MEMORY:fail")]
    public void What_is_no_check_of_the_script_is_refused_and_named(string text, string named)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery("preflight=" + Uri.EscapeDataString(text));

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("preflight", error.Field);
        Assert.Contains($"no check of the preflight script: {named}.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("preflight=")]
    [InlineData("preflight=%20")]
    public void Nothing_is_no_run(string query)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(query);

        Assert.Empty(decoded.Errors);
        Assert.Null(decoded.Deployment.Preflight);
    }

    [Fact]
    public void A_run_goes_on_being_read_when_the_release_changes()
    {
        foreach (var release in Calculator.Shipped.Catalog.Books.Select(book => book.Release))
        {
            var decoded = Calculator.Shipped.Codec.DecodeQuery(
                $"release={release}&preflight={string.Join(',', Checks.Select(check => check + ":warn"))}"
            );

            Assert.Empty(decoded.Errors);
        }
    }

    private static string NameInChecks(NetworkParty party) => party.Id == PartyIds.Registries ? PreflightCheck.Registry : party.Id;
}
