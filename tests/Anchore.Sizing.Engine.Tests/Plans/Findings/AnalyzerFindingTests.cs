using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>One of a thing is said as one.</summary>
public sealed class AnalyzerFindingTests
{
    [Theory]
    [InlineData(1, "1", "1 image an hour at 1 minute each needs 1 analyzer; 1 planned.")]
    [InlineData(2, "1.5", "2 images an hour at 1.5 minutes each need 1 analyzer; 1 planned.")]
    [InlineData(96, "1", "96 images an hour at 1 minute each need 2 analyzers; 1 planned, so the queue grows at the peak.")]
    public void Arrivals_and_analyzers_are_counted_in_words_that_fit(int images, string minutes, string message)
    {
        var plan = Calculator.Plan($$"""{ "analyzer": 1, "imagesPerHour": {{images}}, "minutesPerImage": {{minutes}} }""");

        var finding = plan.Findings.Single(finding => finding.Id == "analyzers.capacity");

        Assert.Equal(message, finding.Message);
    }

    [Theory]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("0", "0.01", true)]
    [InlineData("1", "0.01", false)]
    public void Arrivals_and_minutes_are_missed_where_only_one_is_given(string images, string? minutes, bool missed)
    {
        var plan = Calculator.Plan($$"""{ "imagesPerHour": {{images}}, "minutesPerImage": {{minutes ?? "null"}} }""");

        Assert.Equal(missed, plan.Findings.Any(finding => finding is { Id: "analyzers.measurement", Severity: Severity.Info }));
    }

    [Theory]
    [InlineData("""{ "minutesPerImage": 9 }""", "1 analyzer analyzes up to 5.33 images an hour")]
    [InlineData("""{ "minutesPerImage": 48 }""", "1 analyzer analyzes up to 1 image an hour")]
    [InlineData("""{ "minutesPerImage": 9, "analyzer": 8, "concurrency": 2 }""", "8 analyzers analyze up to 85.33 images an hour")]
    [InlineData("""{ "minutesPerImage": 1440, "utilization": 0.05 }""", "1 analyzer analyzes less than 0.01 images an hour")]
    public void Minutes_without_arrivals_say_what_the_planned_analyzers_do(string json, string said)
    {
        var finding = Calculator.Plan(json).Findings.Single(finding => finding.Id == "analyzers.measurement");

        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }
}
