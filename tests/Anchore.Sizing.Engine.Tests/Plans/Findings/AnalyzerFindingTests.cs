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
}
