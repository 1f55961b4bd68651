using Anchore.Sizing.Web.Components.Plans;
using Bunit;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class WhyDrawerTests : PartContext
{
    private int closings;

    [Fact]
    public void It_is_empty_until_something_is_to_be_explained()
    {
        var drawer = Render("images=5000", null);

        Assert.Empty(drawer.FindAll(".derivation"));
    }

    [Fact]
    public void A_figure_is_explained_down_to_the_vendors_sentence_and_has_a_link()
    {
        var drawer = Render("images=5000", "storage.object");

        var text = drawer.Find(".derivation").TextContent;

        Assert.Equal("Documents in PostgreSQL", drawer.Find("#why-title").TextContent);
        Assert.Contains("5,000 × 10 MB", text, StringComparison.Ordinal);
        Assert.Contains("you entered", text, StringComparison.Ordinal);
        Assert.Contains("Object storage is estimated at 10 MB for each image", text, StringComparison.Ordinal);
        Assert.Contains("April 22, 2022", text, StringComparison.Ordinal);
        Assert.Equal("/?images=5000#storage.object", drawer.Find("a[href*='#']").GetAttribute("href"));
    }

    [Theory]
    [InlineData("postgres.version", "PostgreSQL: version not given")]
    [InlineData("network.ui-redis", "UI to Redis")]
    [InlineData("finding.nodes.count", "")]
    public void Findings_and_connections_are_explained_where_the_plan_has_them(string id, string title)
    {
        var drawer = Render("", id);

        var titles = drawer.FindAll("#why-title").Select(heading => heading.TextContent);
        Assert.Equal(title.Length > 0 ? [title] : [], titles);
    }

    [Fact]
    public void It_follows_the_plan_while_it_is_open()
    {
        var drawer = Render("images=5000", "storage.object");

        drawer.Render(parameters => parameters.Add(part => part.Plan, Drafts.Create("images=6000").Plan));

        Assert.Contains("60 GB = 6,000 × 10 MB", drawer.Find(".derivation").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_and_the_button_close_it()
    {
        var drawer = Render("images=5000", "storage.object");

        drawer.Find("aside").KeyDown("Escape");
        drawer.Find("button[aria-label=Close]").Click();

        Assert.Equal(2, closings);
    }

    private IRenderedComponent<WhyDrawer> Render(string query, string? subject) =>
        Render<WhyDrawer>(parameters =>
            parameters
                .Add(drawer => drawer.Plan, Drafts.Create(query).Plan)
                .Add(drawer => drawer.Subject, subject)
                .Add(drawer => drawer.Close, () => closings++)
        );
}
