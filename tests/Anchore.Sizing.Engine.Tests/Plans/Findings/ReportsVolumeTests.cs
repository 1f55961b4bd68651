using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Plans.Findings;

/// <summary>The memory of reports holds for reports on a volume, which the chart leaves off.</summary>
public sealed class ReportsVolumeTests
{
    [Theory]
    [InlineData("""{ "release": "5.12", "images": 9999 }""", Severity.Info)]
    [InlineData("""{ "release": "5.12", "images": 10000 }""", Severity.Warning)]
    [InlineData("""{ "release": "6.1", "images": 9999 }""", Severity.Info)]
    [InlineData("""{ "release": "6.1", "images": 25000 }""", Severity.Warning)]
    public void From_tens_of_thousands_of_images_the_volume_is_advised(string deployment, Severity severity) =>
        Assert.Equal(severity, Find(deployment)!.Severity);

    [Theory]
    [InlineData("""{ "release": "6.1", "images": 4000, "imagesPerMonth": 500, "months": 12 }""", true)]
    [InlineData("""{ "release": "6.1", "images": 3999, "imagesPerMonth": 500, "months": 12 }""", false)]
    public void Growth_to_that_number_is_said(string deployment, bool said)
    {
        var message = Find(deployment)!.Message;

        Assert.Equal(said, message.EndsWith("which this plan passes with 10,000 after 12 months.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "release": "4.0", "images": 25000 }""")]
    [InlineData("""{ "release": "6.1", "images": 25000, "reports": 0 }""")]
    public void A_release_without_that_volume_and_a_plan_without_reports_have_nothing_to_say(string deployment) =>
        Assert.Null(Find(deployment));

    private static Finding? Find(string deployment) =>
        Calculator.Plan(deployment).Findings.SingleOrDefault(finding => finding.Id == "reports.volume");
}
