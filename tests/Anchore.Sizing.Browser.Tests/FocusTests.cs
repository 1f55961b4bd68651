using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>The focus goes where a link says, and is not hidden behind what stays in place.</summary>
public sealed class FocusTests(Calculator calculator)
{
    // Whether some part of what has the focus is on top where it lies.
    private const string IsHidden = """
        () => {
          const element = document.activeElement;
          const { left, top, right, bottom } = element.getBoundingClientRect();
          const at = (x, y) => document.elementFromPoint(x, y);
          const points = [0.02, 0.5, 0.98].flatMap(x => [0.1, 0.5, 0.9].map(y => at(left + (right - left) * x, top + (bottom - top) * y)));
          const seen = points.some(point => point && (element.contains(point) || point.contains(element)) && point !== document.body && point !== document.documentElement);
          return seen || element === document.body ? null : element.outerHTML.slice(0, 120);
        }
        """;

    [Theory]
    [InlineData("/?images=5000")]
    [InlineData("/files")]
    [InlineData("/compare")]
    [InlineData("/rules/4.0")]
    public async Task The_first_stop_leads_past_the_bar_and_the_form(string address)
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(address);

        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "To the results" })).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => !!document.activeElement.closest('main')"));
        await Expect(visitor.Page).ToHaveURLAsync(calculator.Root + address);
    }

    [Fact]
    public async Task The_message_about_a_field_leads_to_it_even_when_its_group_is_folded()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?layerCache=12");
        await visitor.Page.Locator(".group .mud-panel-expanded > .mud-expand-panel-header").First.ClickAsync();
        await Expect(visitor.Field("layerCache")).ToHaveCountAsync(0);

        await visitor.Page.Locator(".stale button").ClickAsync();

        await Expect(visitor.Field("layerCache")).ToBeFocusedAsync();
        await Expect(visitor.Field("layerCache")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(360, "Tab")]
    [InlineData(360, "Shift+Tab")]
    [InlineData(1440, "Shift+Tab")]
    public async Task What_has_the_focus_is_not_hidden_behind_what_stays_in_place(int width, string key)
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 640 } });
        await visitor.OpenAsync(Addresses.Rich);
        var hidden = new List<string?>();

        for (var press = 0; press < 120; press++)
        {
            await visitor.Page.Keyboard.PressAsync(key);
            hidden.Add(await visitor.Page.EvaluateAsync<string?>(IsHidden));
        }

        Assert.Empty(hidden.OfType<string>());
    }
}
