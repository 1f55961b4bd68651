using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;
using static Anchore.Sizing.Exports.Tests.Drawings.TopologyGeometry;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>What holds for the picture of any deployment of any release, a wider one than the shipped ones among them.</summary>
public sealed class TopologyLawTests
{
    private const float PrintedWidth = 487;
    private const float LeastPrintedSize = 7.5f;
    private const int Samples = 150;

    public static TheoryData<string> Releases => [.. TopologyDeployments.Engine.Catalog.Books.Select(book => book.Release)];

    public static TheoryData<string> Shipped => [.. RuleBookCatalog.Shipped.Books.Select(book => book.Release)];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Everything_lies_on_the_canvas(string release) =>
        Hold(
            release,
            (_, drawing) =>
            {
                var canvas = new Area(0, 0, drawing.Width, drawing.Height);

                var areas = Boxes(drawing)
                    .Concat(drawing.Shapes.OfType<Line>().Select(Area.Create))
                    .Concat(drawing.Shapes.OfType<Label>().Select(AreaOf));

                return areas.All(canvas.Holds);
            }
        );

    [Theory]
    [MemberData(nameof(Shipped))]
    public void It_is_not_much_wider_than_a_page(string release) => Hold(release, (_, drawing) => drawing.Width <= 720);

    [Theory]
    [MemberData(nameof(Releases))]
    public void Two_boxes_lie_apart_or_one_within_the_other(string release) =>
        Hold(
            release,
            (_, drawing) =>
            {
                var boxes = Boxes(drawing);

                var pairs = boxes.SelectMany(box => boxes, (one, other) => (One: one, Other: other));

                return pairs.All(pair => !pair.One.Meets(pair.Other) || pair.One.Holds(pair.Other) || pair.Other.Holds(pair.One));
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void No_line_runs_through_text_and_no_text_through_another(string release) =>
        Hold(
            release,
            (_, drawing) =>
            {
                var texts = drawing.Shapes.OfType<Label>().Select(AreaOf).ToArray();

                var lines = Edges(drawing).Select(Area.Create);

                return !lines.Any(line => texts.Any(text => text.Meets(line)))
                    && !texts.Any(one => texts.Any(other => one != other && one.Meets(other)));
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_running_service_stands_in_it_and_no_other_one(string release) =>
        Hold(
            release,
            (plan, drawing) =>
            {
                var texts = Texts(drawing);

                var shown = plan.Services.ToLookup(service => texts.Contains(service.Service.Name), service => service.Replicas > 0);

                return shown[true].All(runs => runs) && !shown[false].Any(runs => runs);
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_port_of_a_connection_stands_in_it(string release) =>
        Hold(
            release,
            (plan, drawing) =>
            {
                var texts = Texts(drawing);

                var ports = plan.Network.Select(connection =>
                    connection.Port?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "site’s own"
                );

                return ports.All(texts.Contains);
            }
        );

    [Theory]
    [MemberData(nameof(Releases))]
    public void What_is_off_the_site_lies_beyond_its_border(string release) =>
        Hold(
            release,
            (plan, drawing) =>
            {
                var site = Site(drawing);

                var outside = Boxes(drawing).Count(box => !box.Meets(site));

                var ends = plan
                    .Network.Select(connection => connection.EndToEnd)
                    .SelectMany(connection => new[] { connection.From, connection.To });
                return outside == ends.Where(party => party.OffSite).Distinct().Count();
            }
        );

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"release":"6.1","objectStore":"s3","analyzer":20}""")]
    [InlineData("""{"feeds":1,"analyzer":1000,"memory":"16 GiB","objectStore":"s3"}""")]
    public void Printed_as_wide_as_the_text_of_a_page_it_is_readable(string deployment)
    {
        var drawing = Topology.Create(Plans.Create(deployment));

        var sizes = drawing.Shapes.OfType<Label>().Select(label => label.Size * PrintedWidth / drawing.Width);

        Assert.True(sizes.Min() >= LeastPrintedSize);
    }

    private static HashSet<string> Texts(Drawing drawing) => [.. drawing.Shapes.OfType<Label>().Select(label => label.Text)];

    private static void Hold(string release, Func<SizingPlan, Drawing, bool> law) =>
        TopologyDeployments.Create(release).Sample(
            deployment =>
            {
                var plan = TopologyDeployments.Engine.Plan(deployment);
                return law(plan, Topology.Create(plan));
            },
            iter: Samples,
            threads: 1,
            print: deployment => TopologyDeployments.Engine.Codec.EncodeQuery(deployment));
}
