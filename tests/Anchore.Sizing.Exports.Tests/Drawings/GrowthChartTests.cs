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

        Assert.Equal(
            "Documents in PostgreSQL: even growth from 50 GB today to 194 GB after 36 months. 5,000 images today, 19,400 after 36 months.",
            words);
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
            .Where(label => label is { Anchor: Anchor.End, Ink: Ink.Muted } && !label.Text.StartsWith("month", StringComparison.Ordinal))
            .Select(label => label.Text)
            .ToArray();

        Assert.NotEmpty(ticks);
        Assert.All(ticks, tick => Assert.Matches(@"^[0-9]+(\.[25])? ", tick));
    }

    [Theory]
    [InlineData(640)]
    [InlineData(320)]
    public void Months_at_which_something_fills_up_are_marked_in_rows_of_their_own(float width)
    {
        var plan = Plans.Create("""{"images":5000,"imagesPerMonth":400}""");
        (long, string)[] marks = [(36, "the nodes’ memory is full"), (0, "the volume is full"), (14, "the database is full"), (14, "more")];

        var chart = GrowthChart.Create(plan, width, marks)!;

        var words = chart.Shapes.OfType<Label>().Where(label => label.Ink == Ink.Warning).ToArray();
        Assert.Equal(
            ["Today: the volume is full", "Month 14: the database is full", "Month 14: more", "Month 36: the nodes’ memory is full"],
            words.Select(label => label.Text));
        Assert.Equal(words.Length, words.Select(label => label.At.Y).Distinct().Count());
        Assert.All(words.Select(TopologyGeometry.AreaOf), area => Assert.True(area is { Left: >= 0 } && area.Right <= width));
        Assert.EndsWith("Month 36: the nodes’ memory is full.", chart.Alternative, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(36, 1)]
    [InlineData(37, 0)]
    public void What_fills_up_after_the_horizon_is_not_marked(long month, int count)
    {
        var plan = Plans.Create("""{"images":5000,"imagesPerMonth":400}""");

        var chart = GrowthChart.Create(plan, marks: [(month, "the database is full")])!;

        Assert.Equal(count, chart.Shapes.OfType<Line>().Count(line => line.Dashed));
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
