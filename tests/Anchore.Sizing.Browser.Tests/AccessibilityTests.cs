using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Anchore.Sizing.Browser.Tests;

public sealed class AccessibilityTests(Calculator calculator)
{
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    [Theory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task Nobody_is_shut_out_with_errors_shown_and_everything_open(ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await visitor.OpenAsync(Addresses.Wrong);
        await visitor.UnfoldAsync();

        var violations = (await visitor.Page.RunAxe(OnlyViolations)).Violations;

        Assert.True(violations.Length == 0, string.Join('\n', violations.SelectMany(Describe)));
    }

    [Fact]
    public async Task Nobody_is_shut_out_of_the_open_menu()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".mud-menu-item").First).ToBeVisibleAsync();

        var violations = (await visitor.Page.RunAxe(OnlyViolations)).Violations;

        Assert.True(violations.Length == 0, string.Join('\n', violations.SelectMany(Describe)));
    }

    [Theory]
    [InlineData("/", 360)]
    [InlineData(Addresses.Wrong, 360)]
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
    [InlineData("/rules/4.0")]
    [InlineData("/compare")]
    [InlineData("/files")]
    [InlineData("/no-such-page")]
    public async Task The_other_pages_shut_nobody_out_and_never_scroll_sideways(string address)
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(visitor.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("Anchore Sizing$"));
        await visitor.UnfoldAsync();

        var violations = (await visitor.Page.RunAxe(OnlyViolations)).Violations;
        var excess = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.True(violations.Length == 0, string.Join('\n', violations.SelectMany(Describe)));
        Assert.Equal(0, excess);
    }

    private static IEnumerable<string> Describe(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id} ({violation.Impact}): {node.Target} {node.Html[..Math.Min(160, node.Html.Length)]} {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");
}
