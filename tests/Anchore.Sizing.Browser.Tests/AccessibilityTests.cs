using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

public sealed class AccessibilityTests(Calculator calculator)
{
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string, ColorScheme, int> PagesInEveryLook => new MatrixTheoryData<string, ColorScheme, int>(
        [Addresses.Wrong, "/rules/4.0", "/rules/4.0...6.1", "/compare?images=5000&postgres=13.4&to=6.1", "/files?images=5000", "/no-such-page"],
        [ColorScheme.Light, ColorScheme.Dark],
        [360, 1440]);

    public static TheoryData<ColorScheme, int> EveryLook => new MatrixTheoryData<ColorScheme, int>([ColorScheme.Light, ColorScheme.Dark], [360, 1440]);

    [Theory]
    [MemberData(nameof(PagesInEveryLook))]
    public async Task Nobody_is_shut_out_with_errors_shown_and_everything_open(string address, ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await visitor.OpenAsync(address);
        await visitor.UnfoldAsync();

        var violations = (await visitor.Page.RunAxe(OnlyViolations)).Violations;

        Assert.True(violations.Length == 0, string.Join('\n', violations.SelectMany(Describe)));
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task Nobody_is_shut_out_of_the_open_menu_and_of_what_the_page_says(ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await visitor.OpenAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".mud-menu-item").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".mud-snackbar")).ToBeVisibleAsync();

        var violations = (await visitor.Page.RunAxe(OnlyViolations)).Violations;

        Assert.True(violations.Length == 0, string.Join('\n', violations.SelectMany(Describe)));
    }

    // Half of 1280 pixels is what a page enlarged to 200 % has.
    [Theory]
    [InlineData("/", 360)]
    [InlineData(Addresses.Wrong, 360)]
    [InlineData(Addresses.Wrong, 640)]
    [InlineData(Addresses.Wrong, 768)]
    [InlineData(Addresses.Wrong, 1024)]
    [InlineData(Addresses.Wrong, 1920)]
    [InlineData("/?name=WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW&images=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 360)]
    public async Task The_page_never_scrolls_sideways(string address, int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 640 } });
        await visitor.OpenAsync(address);
        await visitor.UnfoldAsync();

        var widest = await visitor.Page.EvaluateAsync<string>("""
            () => {
              const wide = [...document.querySelectorAll("body *")].filter(element => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(".scroll"));
              return `${document.documentElement.scrollWidth - document.documentElement.clientWidth} px too wide: ${wide.slice(0, 4).map(element => element.outerHTML.slice(0, 160)).join(" | ")}`;
            }
            """);

        Assert.True(widest.StartsWith("0 px", StringComparison.Ordinal), widest);
    }

    [Theory]
    [InlineData("/rules/4.0", 360)]
    [InlineData("/rules/4.0...6.1", 360)]
    [InlineData("/compare", 360)]
    [InlineData("/compare", 640)]
    [InlineData("/files", 360)]
    [InlineData("/files", 640)]
    [InlineData("/no-such-page", 360)]
    public async Task The_other_pages_never_scroll_sideways(string address, int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 640 } });
        await visitor.OpenAsync(address);
        await visitor.UnfoldAsync();

        var excess = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Equal(0, excess);
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id} ({violation.Impact}): {node.Target} {node.Html[..Math.Min(160, node.Html.Length)]} {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");
}
