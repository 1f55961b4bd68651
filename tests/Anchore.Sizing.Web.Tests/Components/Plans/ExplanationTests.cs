using Anchore.Sizing.Web.Components.Plans;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace Anchore.Sizing.Web.Tests.Components.Plans;

public sealed class ExplanationTests : BunitContext
{
    [Fact]
    public void Without_scripts_it_stands_in_the_page_from_the_start()
    {
        var why = Render(interactive: false);

        var content = why.Find(".derivation").TextContent;

        Assert.Contains("you entered", content, StringComparison.Ordinal);
        Assert.Contains("Address of this figure", content, StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_interactive_page_it_comes_when_it_is_opened()
    {
        var why = Render(interactive: true);
        var before = why.Find(".derivation").TextContent;

        why.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal("", before.Trim());
        Assert.Contains("you entered", why.Find(".derivation").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_address_holds_before_it_is_opened()
    {
        var why = Render(interactive: true);

        var home = why.Find(".derivation");

        Assert.Equal("storage.object", home.Id);
    }

    private IRenderedComponent<Why> Render(bool interactive)
    {
        SetRendererInfo(new RendererInfo(interactive ? "Server" : "Static", interactive));
        var plan = Drafts.Create("images=5000").Plan;
        return Render<Why>(parameters => parameters.Add(why => why.Plan, plan).Add(why => why.Figure, plan["storage.object"]));
    }
}
