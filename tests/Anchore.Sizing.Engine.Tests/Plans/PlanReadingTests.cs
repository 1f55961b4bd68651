namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class PlanReadingTests
{
    [Fact]
    public void What_is_written_when_somebody_reads_it_is_written_once()
    {
        var plan = Calculator.Plan("""{ "imagesPerMonth": 10 }""");

        Assert.Same(plan.Verdict, plan.Verdict);
        Assert.Same(plan.Query, plan.Query);
        Assert.Same(plan.Findings, plan.Findings);
        Assert.Same(plan.Network, plan.Network);
        Assert.Same(plan.Growth, plan.Growth);
    }

    [Fact]
    public void A_figure_that_the_plan_does_not_have_is_named()
    {
        var plan = Calculator.Plan("{}");

        var refusal = Assert.Throws<KeyNotFoundException>(() => plan["cpu.total"]);

        Assert.Equal("The plan has no figure cpu.total.", refusal.Message);
    }
}
