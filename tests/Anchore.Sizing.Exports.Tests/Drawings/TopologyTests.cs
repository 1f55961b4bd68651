using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed class TopologyTests
{
    [Theory]
    [InlineData("Default.svg", "{}")]
    [InlineData("Feeds.svg", """{"feeds":1,"objectStore":"s3"}""")]
    [InlineData("Fewest.svg", """{"ui":0,"reports":0,"notifications":0,"rbacManager":0,"objectStore":"filesystem"}""")]
    [InlineData("Release61.svg", """{"release":"6.1","analyzer":3,"temporaryVolume":false}""")]
    [InlineData("Proxy.svg", """{"internetAccess":"proxy","objectStore":"s3"}""")]
    [InlineData(
        "Closed.svg",
        """{"release":"6.1","internetAccess":"none","registryLocation":"inside","objectStore":"s3","objectStoreLocation":"inside"}""")]
    public void The_picture_has_its_golden_svg(string golden, string deployment)
    {
        var drawing = Topology.Create(Plans.Create(deployment));

        var svg = SvgText.Create(drawing);

        Golden.Match(svg.ToString().ReplaceLineEndings("\n") + "\n", golden);
    }

    [Fact]
    public void It_says_in_sentences_what_it_shows()
    {
        var drawing = Topology.Create(Plans.Create(Plans.Sample));

        var words = drawing.Alternative;

        Assert.StartsWith("Anchore Enterprise 4.0 on your site. Services: UI, 1 × 8 GB, port 3000; API, ", words, StringComparison.Ordinal);
        Assert.Contains("Analyzer, 5 × 8 GB, port 8084, 7.5 GB temporary volume each;", words, StringComparison.Ordinal);
        Assert.Contains("Anchore services to PostgreSQL (50 GB of documents) on port 5432.", words, StringComparison.Ordinal);
        Assert.Contains("UI to Anchore services on port 8228, 8558, 8229, 8668.", words, StringComparison.Ordinal);
        Assert.Contains(
            "Outside the site: Anchore services to Image registries (each of your registries) on a port of the site’s own.",
            words,
            StringComparison.Ordinal);
        Assert.Contains("Policy engine to Anchore feed service (ancho.re) on port 443.", words, StringComparison.Ordinal);
        Assert.EndsWith("Container hosts to Registry of the vendor's images (docker.io) on port 443.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_running_service_reaches_is_not_shown()
    {
        var drawing = Topology.Create(Plans.Create("""{"release":"6.1","dataSyncer":0,"registryLocation":"inside"}"""));

        var words = drawing.Alternative;

        Assert.EndsWith(
            "Outside the site: Container hosts to Registry of the vendor's images (docker.io) on port 443.",
            words,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(drawing.Shapes.OfType<Label>(), label => label.Text == "Anchore data service");
    }

    [Theory]
    [InlineData("inside", false)]
    [InlineData("outside", true)]
    public void Registries_and_the_object_store_stand_where_the_plan_says(string location, bool leaves)
    {
        var drawing = Topology.Create(Plans.Create(
            $$"""{"release":"6.1","objectStore":"s3","registryLocation":"{{location}}","objectStoreLocation":"{{location}}"}"""));

        var site = TopologyGeometry.Site(drawing);

        Assert.All(["Image registries", "S3 object store"], name => Assert.Equal(
            !leaves,
            site.Holds(TopologyGeometry.AreaOf(drawing.Shapes.OfType<Label>().Single(label => label.Text == name)))));
    }

    [Fact]
    public void Through_a_proxy_it_alone_crosses_the_border()
    {
        var drawing = Topology.Create(Plans.Create("""{"release":"6.1","internetAccess":"proxy"}"""));

        var words = drawing.Alternative;

        Assert.Contains("Data syncer to HTTP proxy on a port of the site’s own.", words, StringComparison.Ordinal);
        Assert.Contains(
            "Outside the site: HTTP proxy to Image registries (each of your registries) on a port of the site’s own.",
            words,
            StringComparison.Ordinal);
        Assert.Contains("HTTP proxy to Anchore data service (data.anchore-enterprise.com) on port 443.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Data syncer to Anchore data service", words, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_site_without_a_way_out_nothing_leaves()
    {
        var drawing = Topology.Create(Plans.Create("""{"release":"6.1","internetAccess":"none","registryLocation":"inside"}"""));

        var words = drawing.Alternative;

        Assert.EndsWith("Nothing leaves the site.", words, StringComparison.Ordinal);
        Assert.Contains("Container hosts to Mirror of images", words, StringComparison.Ordinal);
        Assert.DoesNotContain(drawing.Shapes.OfType<Label>(), label => label.Text == "Outside the site");
    }

    [Fact]
    public void A_store_that_the_network_reaches_is_never_drawn_as_mounted()
    {
        var drawing = Topology.Create(Plans.Create("""{"objectStore":"s3","internetAccess":"none"}"""));

        Assert.DoesNotContain(drawing.Shapes.OfType<Label>(), label => label.Text == "S3 object store");
    }

    [Theory]
    [InlineData("{}", "10 GB of documents", "PostgreSQL")]
    [InlineData("""{"objectStore":"s3"}""", "10 GB of documents", "S3 object store")]
    [InlineData("""{"objectStore":"filesystem"}""", "10 GB of documents", "Filesystem volume")]
    [InlineData("""{"release":"6.1"}""", "at least 110 GB", "PostgreSQL")]
    public void Each_store_has_its_size(string deployment, string size, string store)
    {
        var drawing = Topology.Create(Plans.Create(deployment));

        var partyBox = TopologyGeometry.TextBeside(drawing, size);

        Assert.StartsWith(store, partyBox, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_the_release_does_not_support_says_so()
    {
        var drawing = Topology.Create(Plans.Create("""{"release":"6.1","objectStore":"swift"}"""));

        var partyBox = TopologyGeometry.TextBeside(drawing, "not supported");

        Assert.Equal("Swift object store 10 GB of documents not supported by this release", partyBox);
    }

    [Fact]
    public void A_service_keeps_its_place_when_another_one_is_off()
    {
        var drawing = Topology.Create(Plans.Create("""{"ui":0}"""));

        var labels = drawing.Shapes.OfType<Label>().ToArray();

        var header = labels.Single(label => label.Text == "Anchore services");
        Assert.True(labels.Single(label => label.Text == "API").At.Y > header.At.Y);
    }

    [Fact]
    public void A_line_with_an_arrow_ends_in_a_head_whose_tip_is_its_end()
    {
        var drawing = new Drawing(20, 10, "An arrow", [new Line(new Point(0, 5), new Point(20, 5), Ink.Accent, Arrow: true)]);

        var svg = SvgText.Create(drawing);

        Assert.Equal("17", (string?)svg.Element("line")!.Attribute("x2"));
        Assert.Equal("20,5 14,7.5 14,2.5", (string?)svg.Element("polygon")!.Attribute("points"));
        Assert.Equal("fill-accent", (string?)svg.Element("polygon")!.Attribute("class"));
    }
}
