using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>MudBlazor's stylesheet is cut to the classes that the pages use, see <c>mudblazor.classes</c> of the application.</summary>
public sealed class StylesheetTests(Calculator calculator)
{
    // From the first moment on, so that classes that come and go are seen too.
    private const string Watch = """
        window.worn = new Set();
        const look = root => root.querySelectorAll("[class]").forEach(element => element.classList.forEach(name => worn.add(name)));
        new MutationObserver(() => look(document)).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
        """;

    private const string Styled = """
        async () => {
          const sheet = await (await fetch("/_content/MudBlazor/MudBlazor.min.css")).text();
          const styled = new Set([...sheet.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(match => match[1]));
          return [...worn].filter(name => name.startsWith("mud-") && styled.has(name)).sort();
        }
        """;

    [Fact]
    public async Task No_class_that_a_page_wears_is_cut_away()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.Page.AddInitScriptAsync(Watch);
        await visitor.OpenAsync(Addresses.Sample);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".mud-snackbar")).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        await visitor.Page.Locator(".mud-menu-item").First.HoverAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");

        var worn = await visitor.Page.EvaluateAsync<string[]>(Styled);

        Assert.Contains("mud-popover-open", worn);
        await Assertions.Expect(visitor.Page.Locator("#mud-snackbar-container")).ToHaveCSSAsync("position", "fixed");
        Assert.Empty(
            worn.Except(
                await File.ReadAllLinesAsync(
                    Publication.RepositoryFile("src/Anchore.Sizing.Web/Styles/mudblazor.classes"),
                    TestContext.Current.CancellationToken
                )
            )
        );
    }
}
