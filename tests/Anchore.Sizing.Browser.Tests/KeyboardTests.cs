using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

public sealed class KeyboardTests(Calculator calculator)
{
    // What has the focus, whether one can see that, and where it lies.
    private const string Focus = """
        () => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          const border = element.closest(".mud-input")?.querySelector("fieldset");
          const box = element.getBoundingClientRect();
          const rail = element.closest(".rail");
          return {
            key: element.id || element.getAttribute("name") || element.getAttribute("aria-label") || element.textContent.trim().replace(/\s+/g, " "),
            seen: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || (border && parseFloat(getComputedStyle(border).borderTopWidth) >= 2) || element.matches("[type=checkbox]"),
            shown: box.width > 0 && box.height > 0,
            inRail: !!rail,
            top: rail ? box.top - rail.getBoundingClientRect().top + rail.scrollTop : 0
          };
        }
        """;

    private sealed record Stop(string Key, bool Seen, bool Shown, bool InRail, double Top);

    // What only shadows or colours show is gone where the reader's own colours are forced upon the page.
    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.Active)]
    public async Task Every_control_is_reached_in_order_and_seen_when_it_is(ColorScheme scheme, ForcedColors forced)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ViewportSize = new() { Width = 1440, Height = 900 },
                ColorScheme = scheme,
                ForcedColors = forced,
            }
        );
        await visitor.OpenAsync(Addresses.Rich);
        var names = await visitor.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.rail [name]:not([type=hidden])')].map(field => field.id)"
        );

        var stops = await TabThroughAsync(visitor);

        Assert.Equal(names, stops.Select(stop => stop.Key).Where(names.Contains));
        Assert.All(["release", "Copy link", "Download PDF", "More actions", "Switch between light and dark"], control => Assert.Contains(stops, stop => stop.Key == control));
        Assert.All(stops, stop => Assert.True(stop.Shown, $"{stop.Key} has the focus and is not shown"));
        Assert.All(stops, stop => Assert.True(stop.Seen, $"{stop.Key} does not show its focus"));
        var rail = stops.Where(stop => stop.InRail).Select(stop => stop.Top).ToArray();
        Assert.Equal(rail.Order(), rail);
    }

    [Fact]
    public async Task A_plan_is_made_with_the_keyboard_alone()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?layerCache=1%20GB");
        var keyboard = visitor.Page.Keyboard;

        await visitor.TabToAsync("field-images");
        await keyboard.PressAsync("ControlOrMeta+a");
        await keyboard.TypeAsync("5000");
        await visitor.TabToAsync("field-largestImage");
        await keyboard.PressAsync("ControlOrMeta+a");
        await keyboard.TypeAsync("2.5 GB");
        await visitor.TabToAsync("field-temporaryVolume");
        await keyboard.PressAsync("Space");
        await Expect(visitor.Field("temporaryVolume")).Not.ToBeCheckedAsync();
        await Expect(visitor.Field("temporaryVolume")).ToBeFocusedAsync();
        await visitor.TabToAsync("field-analyzer");
        await keyboard.TypeAsync("5");
        await visitor.TabToAsync("field-policyEngine");
        await keyboard.TypeAsync("3");

        await Expect(visitor.Figure("Memory")).ToContainTextAsync("120 GB");
    }

    [Fact]
    public async Task What_is_folded_opens_with_the_keyboard_and_stays_open_while_typing()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        var header = visitor.Page.Locator(".group .mud-expand-panel-header").First;

        await header.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Field("imagesPerMonth").FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("7");
        await visitor.Field("imagesPerMonth").FillAsync("0");
        await visitor.Field("images").FocusAsync();

        await Expect(visitor.Field("imagesPerMonth")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_menu_opens_is_walked_and_closes_with_the_keyboard()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        var button = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Export" });

        await button.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".mud-popover-open")).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(visitor.Page.Locator(":focus")).ToHaveAttributeAsync("role", "menuitem");
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(visitor.Page.Locator(".mud-popover-open")).ToHaveCountAsync(0);
        await Expect(button).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("Export")]
    [InlineData("More actions")]
    public async Task A_menu_opened_by_mouse_closes_on_Escape(string menu)
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = menu }).ClickAsync();
        await Expect(visitor.Page.Locator(".mud-popover-open")).ToBeVisibleAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(visitor.Page.Locator(".mud-popover-open")).ToHaveCountAsync(0);
    }

    private static async Task<List<Stop>> TabThroughAsync(Visitor visitor)
    {
        var stops = new List<Stop>();
        await visitor.Page.EvaluateAsync("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        for (var press = 0; press < 200; press++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var stop = await visitor.Page.EvaluateAsync<System.Text.Json.JsonElement>(Focus);
            if (
                stop.GetProperty("key").GetString() is not { Length: > 0 } key
                || await visitor.Page.EvaluateAsync<bool>("() => document.activeElement === document.body")
            )
            {
                break;
            }

            stops.Add(
                new Stop(
                    key,
                    stop.GetProperty("seen").GetBoolean(),
                    stop.GetProperty("shown").GetBoolean(),
                    stop.GetProperty("inRail").GetBoolean(),
                    stop.GetProperty("top").GetDouble()
                )
            );
        }

        return stops;
    }
}
