using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Comparisons;

/// <summary>Every pair of severities, and what becomes of a finding between them.</summary>
public sealed class FindingChangeTests
{
    public static TheoryData<Severity?, Severity?, FindingTrend> Trends => new()
    {
        { null, Severity.Ok, FindingTrend.Same },
        { null, Severity.Info, FindingTrend.New },
        { null, Severity.Error, FindingTrend.New },
        { Severity.Ok, Severity.Ok, FindingTrend.Same },
        { Severity.Ok, Severity.Info, FindingTrend.Worse },
        { Severity.Ok, Severity.Error, FindingTrend.Worse },
        { Severity.Info, null, FindingTrend.Fixed },
        { Severity.Info, Severity.Ok, FindingTrend.Fixed },
        { Severity.Info, Severity.Info, FindingTrend.Same },
        { Severity.Info, Severity.Warning, FindingTrend.Worse },
        { Severity.Warning, Severity.Info, FindingTrend.Better },
        { Severity.Warning, Severity.Warning, FindingTrend.Same },
        { Severity.Error, Severity.Warning, FindingTrend.Better },
        { Severity.Error, null, FindingTrend.Fixed },
        { Severity.Ok, null, FindingTrend.Same },
    };

    [Theory]
    [MemberData(nameof(Trends))]
    public void Two_severities_make_a_trend(Severity? before, Severity? after, FindingTrend expected)
    {
        var change = new FindingChange(Found(before), Found(after));

        var trend = change.Trend;

        Assert.Equal(expected, trend);
    }

    [Theory]
    [InlineData(Severity.Ok, Severity.Ok, false)]
    [InlineData(Severity.Info, Severity.Info, false)]
    [InlineData(Severity.Warning, Severity.Warning, true)]
    [InlineData(Severity.Error, Severity.Error, true)]
    [InlineData(Severity.Ok, Severity.Info, true)]
    [InlineData(Severity.Error, Severity.Ok, true)]
    [InlineData(Severity.Info, null, true)]
    [InlineData(Severity.Ok, null, false)]
    public void What_changes_and_what_stays_a_problem_is_worth_saying(Severity before, Severity? after, bool expected)
    {
        var change = new FindingChange(Found(before), Found(after));

        var worthSaying = change.IsWorthSaying;

        Assert.Equal(expected, worthSaying);
    }

    [Theory]
    [InlineData(Severity.Ok, false)]
    [InlineData(Severity.Info, true)]
    [InlineData(Severity.Warning, true)]
    public void What_matters_as_much_but_asks_for_something_else_is_worth_saying_unless_it_is_fine(Severity severity, bool expected)
    {
        var change = new FindingChange(Found(severity), Found(severity)! with { Message = "It is otherwise." });

        var worthSaying = change.IsWorthSaying;

        Assert.True(change.IsReworded);
        Assert.Equal(expected, worthSaying);
    }

    [Theory]
    [InlineData("5.12")]
    [InlineData("6.1")]
    public void A_newer_database_is_asked_for_whether_or_not_its_version_was_given(string release)
    {
        var deployment = Calculator.DecodeJson("{}").Deployment;

        var postgres = Comparison.Create(Calculator.Shipped, deployment, release).Findings.Single(change => change.Id == "postgres.version");

        Assert.True(postgres.IsReworded);
        Assert.True(postgres.IsWorthSaying);
    }

    [Fact]
    public void Findings_are_listed_by_what_became_of_them_and_then_the_worst_first()
    {
        var deployment = Calculator.DecodeJson("""{ "postgres": "9", "redis": "5", "dockerSocket": true, "feeds": 1 }""").Deployment;

        var findings = Comparison.Create(Calculator.Shipped, deployment, "6.1").Findings;

        Assert.Equal(
            findings.OrderBy(change => change.Trend).ThenByDescending(change => change.After?.Severity).Select(change => change.Id),
            findings.Select(change => change.Id)
        );
        Assert.True(findings.Select(change => change.Trend).Distinct().Count() > 2);
        Assert.True(
            findings.Where(change => change.Trend == FindingTrend.Same).Select(change => change.After?.Severity).Distinct().Count() > 2
        );
    }

    private static Finding? Found(Severity? severity) =>
        severity is { } found ? new Finding("example", found, "It is so.", null, Calculator.Shipped.Catalog.Default.Rules[0]) : null;
}
