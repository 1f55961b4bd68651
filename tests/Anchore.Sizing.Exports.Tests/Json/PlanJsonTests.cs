using System.Text.Json;

namespace Anchore.Sizing.Exports.Tests.Json;

public sealed class PlanJsonTests
{
    [Theory]
    [InlineData("Minimal.json", "{}")]
    [InlineData("Rich.json", Plans.Rich)]
    public void A_plan_has_its_golden_shape(string golden, string deployment)
    {
        var json = Plans.Json(Plans.Create(deployment));

        Golden.Match(IndentedJson.Format(json), golden);
    }

    [Fact]
    public void The_same_deployment_gives_the_same_bytes()
    {
        var first = Plans.Json(Plans.Create(Plans.Sample));

        var second = Plans.Json(Plans.Create("""{"policyEngine":3,"analyzer":5,"largestImage":"2500 MB","images":5000}"""));

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(Plans.Sample)]
    [InlineData(Plans.Growing)]
    [InlineData(Plans.Newest)]
    public void Its_deployment_can_be_sent_back_as_it_stands(string deployment)
    {
        var sent = Plans.Json(Plans.Create(deployment));
        using var plan = JsonDocument.Parse(sent);

        var again = Plans.Json(Plans.Create(plan.RootElement.GetProperty("deployment").GetRawText()));

        Assert.Equal(sent, again);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(Plans.Sample)]
    [InlineData(Plans.Growing)]
    [InlineData(Plans.Newest)]
    public void Evaluating_each_derivation_gives_the_value_of_its_figure(string deployment)
    {
        using var plan = JsonDocument.Parse(Plans.Json(Plans.Create(deployment)));

        var figures = plan.RootElement.GetProperty("figures").EnumerateArray().ToArray();

        Assert.NotEmpty(figures);
        Assert.All(
            figures,
            figure => Assert.Equal(figure.GetProperty("value").GetDecimal(), DerivationReading.Evaluate(figure.GetProperty("derivation")))
        );
    }

    [Fact]
    public void Every_figure_of_the_vendor_names_its_sources()
    {
        using var plan = JsonDocument.Parse(Plans.Json(Plans.Create(Plans.Sample)));

        var vendors = plan
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .Where(figure =>
                figure.GetProperty("kind").GetString() == "vendor" && figure.GetProperty("id").GetString() != "replicas.total"
            );

        Assert.All(vendors, figure => Assert.NotEmpty(figure.GetProperty("sources").EnumerateArray()));
    }
}
