using System.Text;
using System.Xml.Linq;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tests.Drawings;

public sealed class DrawingSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_file_has_its_golden_text()
    {
        var plan = Plans.Create(Plans.Sample);

        var text = Text(plan, "Acme, production", "https://sizing.example/?images=5000");

        Golden.Match(text + "\n", "Sample.svg");
    }

    [Theory]
    [InlineData("</title><script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("<![CDATA[ ]]> &amp; <!-- -->")]
    [InlineData("a\u202Eb\uFFFE\u0001\uD800c")]
    [InlineData("👩‍👩‍👧‍👦 משרד 東京 ﷽")]
    public void A_hostile_name_leaves_a_valid_file_without_further_elements(string name)
    {
        var expected = Elements(Text(Plans.Create("{}"), "A", "/"));

        var elements = Elements(Text(Plans.Create("{}"), name, "/"));

        Assert.Equal(expected.Distinct().Order(), elements.Distinct().Order());
        Assert.DoesNotContain("script", elements);
    }

    [Fact]
    public void It_has_a_title_a_description_and_its_origin()
    {
        var plan = Plans.Create(Plans.Sample);

        var root = XElement.Parse(Text(plan, "Acme", "/?images=5000"));

        Assert.Equal("Topology: Acme", root.Element(Svg + "title")!.Value);
        Assert.Equal(Topology.Create(plan).Alternative, root.Element(Svg + "desc")!.Value);
        Assert.Contains(root.Elements(Svg + "text"), text => text.Value.EndsWith("plan 0123456789ab", StringComparison.Ordinal));
        Assert.Contains(root.Elements(Svg + "text"), text => text.Value == "/?images=5000");
    }

    [Theory]
    [InlineData("https://sizing.example/?images=5000", 1)]
    [InlineData("/?images=5000", 0)]
    [InlineData("javascript:alert(1)", 0)]
    public void Only_a_whole_address_is_a_link(string link, int links)
    {
        var plan = Plans.Create(Plans.Sample);

        var root = XElement.Parse(Text(plan, "", link));

        Assert.Equal(links, root.Elements(Svg + "a").Count());
    }

    [Fact]
    public void A_long_link_is_broken_and_not_cut()
    {
        var link = "/?name=" + new string('W', 900);

        var root = XElement.Parse(Text(Plans.Create("{}"), "", link));

        Assert.Equal(
            link,
            string.Concat(
                root.Elements(Svg + "text").Where(text => (string?)text.Attribute("class") == "fill-accent").Select(text => text.Value)
            )
        );
    }

    [Fact]
    public void The_same_plan_has_the_same_bytes()
    {
        var plan = Plans.Create(Plans.Sample);

        var files = Enumerable.Range(0, 2).Select(_ => Text(plan, "Acme", "/")).ToArray();

        Assert.Equal(files[0], files[1]);
        Assert.DoesNotContain('\r', files[0]);
    }

    private static string Text(SizingPlan plan, string name, string link)
    {
        var identity = new PlanIdentity(name, plan.Book.Product, plan.Book.Release, "2026-01-02", "0123456789ab", link);
        return Encoding.UTF8.GetString(DrawingSvg.Write(Topology.Create(plan), "Topology", identity));
    }

    private static string[] Elements(string svg) => [.. XDocument.Parse(svg).Descendants().Select(element => element.Name.LocalName)];
}
