using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

public sealed class AccessibilityTests(Calculator calculator)
{
    public static TheoryData<string, ColorScheme, int> PagesInEveryLook =>
        new MatrixTheoryData<string, ColorScheme, int>(
            [
                Addresses.Wrong,
                "/rules/4.0",
                "/rules/4.0...6.1",
                "/compare?images=5000&postgres=13.4&to=6.1",
                "/files?images=5000",
                "/compare?images=many&to=9",
                "/rules/3.9",
                "/no-such-page",
            ],
            [ColorScheme.Light, ColorScheme.Dark],
            [360, 1440]
        );

    public static TheoryData<ColorScheme, int> EveryLook =>
        new MatrixTheoryData<ColorScheme, int>([ColorScheme.Light, ColorScheme.Dark], [360, 1440]);

    [Theory]
    [MemberData(nameof(PagesInEveryLook))]
    public async Task Nobody_is_shut_out_with_errors_shown_and_everything_open(string address, ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await visitor.OpenAsync(address);
        await visitor.UnfoldAsync();

        await visitor.AssertOpenToAllAsync();
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task Nobody_is_shut_out_of_a_tab_or_an_explanation(ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await visitor.OpenAsync(Addresses.Rich);
        await visitor.ShowResultAsync();

        foreach (var tab in new[] { "Storage", "Network", "Growth", "Sources" })
        {
            await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Tabpanel, new() { Name = tab })).ToBeVisibleAsync();
            await visitor.AssertOpenToAllAsync();
        }

        await visitor.ExplainAsync("memory.total");
        await visitor.AssertOpenToAllAsync();
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task Nobody_is_shut_out_of_the_open_menu_and_of_what_the_page_says(ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await visitor.OpenAsync("/?images=7");
        await visitor.ActAsync("Reset");
        await Assertions.Expect(visitor.Page.Locator(".mud-popover-open")).ToHaveCountAsync(0);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "More actions" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Menuitem, new() { Name = "All files" })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".mud-snackbar")).ToBeVisibleAsync();

        await visitor.AssertOpenToAllAsync();
    }
}
