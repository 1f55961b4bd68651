namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>Growth is shown year by year, and once at the horizon.</summary>
public sealed class GrowthTests
{
    [Theory]
    [InlineData(100, 24, new long[] { 0, 12, 24 })]
    [InlineData(100, 30, new long[] { 0, 12, 24, 30 })]
    [InlineData(100, 12, new long[] { 0, 12 })]
    [InlineData(100, 1, new long[] { 0, 1 })]
    [InlineData(100, 0, new long[] { 0 })]
    [InlineData(0, 24, new long[] { 0 })]
    public void Each_year_and_the_horizon_are_shown_once(int imagesPerMonth, int months, long[] shown)
    {
        var plan = Calculator.Plan($$"""{ "imagesPerMonth": {{imagesPerMonth}}, "months": {{months}} }""");

        Assert.Equal(shown, plan.Growth.Select(point => point.Month));
        Assert.Equal(shown.Select(month => 1000 + (imagesPerMonth * month)), plan.Growth.Select(point => point.Images));
        Assert.All(plan.Growth, point => Assert.Equal(point.Images * 10_000_000m, point.ObjectStorage));
    }
}
