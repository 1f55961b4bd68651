using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Comparisons;

/// <summary>One deployment under two releases.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void A_database_that_is_fine_today_can_be_too_old_for_the_next_release()
    {
        var comparison = Compare("""{"postgres":"13.4"}""", "6.1");

        var change = comparison.Findings.Single(finding => finding.Id == "postgres.version");

        Assert.Equal(FindingTrend.Worse, change.Trend);
        Assert.Equal(Severity.Ok, change.Before!.Severity);
        Assert.Equal(Severity.Error, change.After!.Severity);
    }

    [Theory]
    [InlineData("pg_cron is asked for", "postgres.pgCron", FindingTrend.New)]
    [InlineData("feeds no longer run short of memory", "memory.feeds", FindingTrend.Fixed)]
    [InlineData("an old kernel no longer matters", "temporaryStorage.kernel", FindingTrend.Fixed)]
    [InlineData("the Docker socket is as bad as before", "dockerSocket", FindingTrend.Same)]
    public void Findings_say_what_became_of_them(string because, string finding, FindingTrend trend)
    {
        var comparison = Compare(
            """{"feeds":1,"dockerSocket":true,"temporaryVolume":false,"kernel":"3.10","storageDriver":"overlay2"}""",
            "6.1"
        );

        var change = comparison.Findings.Single(change => change.Id == finding);

        Assert.True(trend == change.Trend, because);
    }

    [Fact]
    public void Services_appear_vanish_and_change()
    {
        var comparison = Compare("{}", "6.1");

        Assert.Equal(["componentCatalog", "dataSyncer", "reportsWorker"], Ids(ChangeKind.Added));
        Assert.Equal(["rbacManager", "feeds"], Ids(ChangeKind.Removed));
        Assert.Contains("analyzer", Ids(ChangeKind.Changed));

        IEnumerable<string> Ids(ChangeKind kind) => comparison.Services.Where(change => change.Kind == kind).Select(change => change.Id);
    }

    [Fact]
    public void Figures_that_differ_come_first_with_their_difference()
    {
        var comparison = Compare("""{"analyzer":2}""", "6.1");

        var memory = comparison.Figures.Single(change => change.Id == FigureIds.Memory);

        Assert.Equal((80_000_000_000m, 120_000_000_000m, "+40 GB"), (memory.Before!.Value, memory.After!.Value, memory.DifferenceDisplay));
        Assert.Equal(comparison.Figures.OrderByDescending(change => change.IsChanged), comparison.Figures);
    }

    [Fact]
    public void A_figure_that_only_one_release_states_has_no_difference()
    {
        var cpu = Compare("{}", "6.1").Figures.Single(change => change.Id == FigureIds.Cpu);

        Assert.Null(cpu.Before);
        Assert.Null(cpu.Difference);
        Assert.Equal("newly stated", cpu.DifferenceDisplay);
    }

    [Theory]
    [InlineData("""{"feeds":1}""", "feeds", "has no such service; 1 was left out")]
    [InlineData(
        """{"concurrency":4}""",
        "concurrency",
        "4 is not possible in Anchore Enterprise 6.1 (allowed: exactly 1); the default 1 was taken"
    )]
    public void A_field_that_the_other_release_cannot_carry_says_what_happened_to_it(string json, string field, string said)
    {
        var comparison = Compare(json, "6.1");

        var remark = Assert.Single(comparison.Remarks);

        Assert.Equal(field, remark.Field);
        Assert.Contains(said, remark.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_back_says_that_nodes_have_no_CPUs_there()
    {
        var comparison = Compare("""{"release":"6.1","nodeCpu":8,"analyzer":3}""", "4.0");

        var remark = Assert.Single(comparison.Remarks);
        Assert.Equal(
            ("nodeCpu", "Allocatable CPUs of a node: Anchore Enterprise 4.0 has no such field; 8 was left out."),
            (remark.Field, remark.Message)
        );
        Assert.Equal(3, comparison.After.Services.Single(service => service.Service.Id == "analyzer").Replicas);
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_release_compared_with_itself_changes_nothing(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var comparison = Comparison.Create(Calculator.Shipped, deployment, release);

                Assert.Empty(comparison.Remarks);
                Assert.Equal(deployment, comparison.After.Deployment);
                Assert.DoesNotContain(comparison.Figures, change => change.IsChanged);
            },
            iter: Samples.AtMost(100),
            print: Calculator.Print);

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Every_field_that_was_given_is_carried_over_or_mentioned(string release) =>
        Calculator
            .Deployments("4.0")
            .Sample(
                deployment =>
                {
                    var comparison = Comparison.Create(Calculator.Shipped, deployment, release);
                    var (source, target) = (comparison.Before.DeploymentSchema, comparison.After.DeploymentSchema);

                    foreach (
                        var field in source.Fields.Where(field =>
                            field.Name is not ("release" or "releaseVersion") && source.IsGiven(field, deployment)
                        )
                    )
                    {
                        var carried = target.Find(field.Name)?.Write(comparison.After.Deployment) == field.Write(deployment);
                        Assert.True(carried || comparison.Remarks.Any(remark => remark.Field == field.Name), field.Name);
                    }
                },
                iter: Samples.AtMost(150),
                print: Calculator.Print
            );

    private static Comparison Compare(string json, string release)
    {
        var decoded = Calculator.DecodeJson(json);
        Assert.True(decoded.IsValid);
        return Comparison.Create(Calculator.Shipped, decoded.Deployment, release);
    }
}
