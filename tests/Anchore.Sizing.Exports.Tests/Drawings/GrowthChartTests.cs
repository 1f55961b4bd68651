using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed class GrowthChartTests
{
    [Theory]
    [InlineData("ThreeYears.svg", """{"images":5000,"imagesPerMonth":400}""")]
    [InlineData("TenYears.svg", """{"images":20000,"imagesPerMonth":1500,"months":120}""")]
    [InlineData("OneMonth.svg", """{"imagesPerMonth":1,"months":1}""")]
    public void The_chart_has_its_golden_svg(string golden, string deployment)
    {
        var chart = GrowthChart.Create(Plans.Create(deployment))!;

        var svg = SvgText.Create(chart);

        Golden.Match(svg.ToString().ReplaceLineEndings("\n") + "\n", golden);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"imagesPerMonth":100,"months":0}""")]
    public void What_does_not_grow_has_no_chart(string deployment)
    {
        var plan = Plans.Create(deployment);

        var chart = GrowthChart.Create(plan);

        Assert.Null(chart);
    }

    [Theory]
    [InlineData("""{"images":1,"imagesPerMonth":1,"months":1}""")]
    [InlineData("""{"images":100000000,"imagesPerMonth":10000000,"months":120}""")]
    [InlineData("""{"images":100000000,"imagesPerMonth":1,"months":13}""")]
    [InlineData(Plans.Growing)]
    public void Everything_drawn_lies_on_the_canvas(string deployment)
    {
        var chart = GrowthChart.Create(Plans.Create(deployment))!;

        var points = chart.Shapes.SelectMany(PointsOf).ToArray();

        Assert.NotEmpty(points);
        Assert.All(points, point => Assert.InRange(point.X, 0, chart.Width));
        Assert.All(points, point => Assert.InRange(point.Y, 0, chart.Height));
    }

    [Fact]
    public void It_says_in_words_what_it_shows()
    {
        var chart = GrowthChart.Create(Plans.Create("""{"images":5000,"imagesPerMonth":400}"""))!;

        var words = chart.Alternative;

        Assert.Equal("Documents in PostgreSQL: even growth from 50 GB today to 194 GB after 36 months.", words);
    }

    [Fact]
    public void One_month_is_not_several()
    {
        var chart = GrowthChart.Create(Plans.Create("""{"imagesPerMonth":100,"months":1}"""))!;

        var words = chart.Alternative;

        Assert.EndsWith("after 1 month.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"images":20000,"imagesPerMonth":400}""")]
    [InlineData("""{"images":20000,"imagesPerMonth":400,"largestImage":"2 GiB"}""")]
    public void The_scale_is_in_round_figures_of_the_plans_own_units(string deployment)
    {
        var chart = GrowthChart.Create(Plans.Create(deployment))!;

        var ticks = chart
            .Shapes.OfType<Label>()
            .Where(label => label is { Anchor: Anchor.End, Ink: Ink.Muted } && label.At.X < 64)
            .Select(label => label.Text)
            .ToArray();

        Assert.NotEmpty(ticks);
        Assert.All(ticks, tick => Assert.Matches(@"^[0-9]+(\.[25])? ", tick));
    }

    private static IEnumerable<Point> PointsOf(Shape shape) => shape switch
    {
        Line line => [line.From, line.To],
        Anchore.Sizing.Documents.Drawings.Path path => path.Points,
        Label label => [label.At],
        Box box => [box.TopLeft, new Point(box.TopLeft.X + box.Width, box.TopLeft.Y + box.Height)],
        _ => [],
    };
}
