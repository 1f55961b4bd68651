using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using static Anchore.Sizing.Exports.Tests.Drawings.PictureDeployments;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed class ArrivalDrawingTests
{
    public static TheoryData<string> Releases => PictureDeployments.Releases;

    [Theory]
    [MemberData(nameof(Releases))]
    public void It_is_enough_where_the_plan_has_the_analyzers_required(string release) =>
        Hold(
            release,
            plan => AnalyzerThroughput.Create(plan) is not { } rates
                || rates.IsEnough == (plan.Services[plan.Book.Analyzer.Index].Replicas >= plan[FigureIds.AnalyzersRequired].Value)
        );

    [Theory]
    [InlineData(8, 40, "9", "0.8", 42.67, 53.33)]
    [InlineData(1, 6, "7", "0.7", 6, 8.57)]
    [InlineData(2, 1, "1440", "1", 0.08, 0.08)]
    public void Capacity_is_what_analyzers_do_in_the_minutes_of_an_hour(
        int analyzers, int arrivals, string minutes, string utilization, double atTarget, double atFullLoad)
    {
        var rates = AnalyzerThroughput.Create(Plans.Create(
            $$"""{"release":"6.1","analyzer":{{analyzers}},"imagesPerHour":{{arrivals}},"minutesPerImage":{{minutes}},"utilization":{{utilization}}}"""))!;

        Assert.Equal(atTarget, (double)rates.AtTarget, 0.005);
        Assert.Equal(atFullLoad, (double)rates.AtFullLoad, 0.005);
    }

    [Theory]
    [InlineData(6, "Enough, with 0 images an hour to spare.", Ink.Text)]
    [InlineData(7, "More than planned for at 70 %: images wait longer at the peak.", Ink.Warning)]
    [InlineData(8, "More than planned for at 70 %: images wait longer at the peak.", Ink.Warning)]
    [InlineData(9, "Not enough: the queue grows at the peak.", Ink.Warning)]
    public void It_says_whether_the_analyzers_keep_up(int arrivals, string verdict, Ink ink)
    {
        var drawing = ArrivalDrawing.Create(Plans.Create(
            $$"""{"release":"6.1","analyzer":1,"imagesPerHour":{{arrivals}},"minutesPerImage":7,"utilization":0.7}"""))!;

        Assert.EndsWith(verdict, drawing.Alternative, StringComparison.Ordinal);
        Assert.Equal(ink, drawing.Shapes.OfType<Label>().Single(label => label.Text == verdict).Ink);
        Assert.Equal(ink, drawing.Shapes.OfType<Label>().Single(label => label.Text.StartsWith("Needed", StringComparison.Ordinal)).Ink);
    }

    [Fact]
    public void The_mark_stands_at_the_arrivals_on_the_scale_of_the_capacity()
    {
        var drawing = ArrivalDrawing.Create(Plans.Create(
            """{"release":"6.1","analyzer":1,"imagesPerHour":3,"minutesPerImage":10,"utilization":0.5}"""))!;

        var mark = drawing.Shapes.OfType<Line>().Single(line => line.Width == 2);
        var bar = drawing.Shapes.OfType<Box>().First(box => box is { Fill: Ink.Accent });

        Assert.Equal(mark.From.X, bar.TopLeft.X + bar.Width, 0.01);
    }

    [Theory]
    [InlineData("""{"imagesPerHour":40}""")]
    [InlineData("""{"minutesPerImage":9}""")]
    public void Without_arrivals_and_minutes_there_is_none(string deployment) =>
        Assert.Null(ArrivalDrawing.Create(Plans.Create(deployment)));

    [Fact]
    public void A_rate_is_never_shown_as_nothing() => Assert.Equal("under 0.01", ArrivalText.Rate(0.001m));
}
