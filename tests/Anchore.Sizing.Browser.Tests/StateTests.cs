using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>What the page says now and then shuts nobody out either.</summary>
public sealed class StateTests(Calculator calculator)
{
    public static TheoryData<ColorScheme, int> EveryLook => AccessibilityTests.EveryLook;

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task While_the_connection_is_lost(ColorScheme scheme, int width)
    {
        await using var visitor = await VisitAsync(scheme, width);
        var way = new Interruption(visitor.Page);
        await way.WatchAsync();
        await visitor.OpenAsync(Addresses.Sample);

        await way.BreakAsync();
        await Expect(visitor.Lost).ToBeVisibleAsync();

        await visitor.AssertOpenToAllAsync();
        await Expect(visitor.Page.Locator("#connection-status")).ToContainTextAsync("Reconnecting");
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task Where_the_connection_is_refused(ColorScheme scheme, int width)
    {
        await using var visitor = await VisitAsync(scheme, width);
        await visitor.RefuseAsync();
        await visitor.Page.GotoAsync(Addresses.Sample);

        var update = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Update the plan" });
        await Expect(update).ToBeVisibleAsync();

        await visitor.AssertOpenToAllAsync();
        await Expect(visitor.Page.Locator("#connection-status")).ToContainTextAsync("no room");
        await Expect(update).ToHaveCSSAsync("text-transform", "none");
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task When_the_calculator_has_failed(ColorScheme scheme, int width)
    {
        await using var visitor = await VisitAsync(scheme, width);
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Page.EvaluateAsync("() => document.getElementById('blazor-error-ui').style.display = 'block'");

        await visitor.AssertOpenToAllAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert).GetByText("Reload the page")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task When_a_preflight_run_cannot_be_read(ColorScheme scheme, int width)
    {
        await using var visitor = await VisitAsync(scheme, width);
        await visitor.OpenAsync(Addresses.Rich);
        await visitor.UnfoldAsync();

        await visitor.Page.Locator("#preflight").FillAsync("nothing of the kind");
        await Expect(visitor.Page.Locator("#preflight-answer .mud-alert-text-error")).ToBeVisibleAsync();

        await visitor.AssertOpenToAllAsync();
    }

    [Theory]
    [MemberData(nameof(EveryLook))]
    public async Task When_a_preflight_run_is_part_of_the_plan(ColorScheme scheme, int width)
    {
        await using var visitor = await VisitAsync(scheme, width);

        await visitor.OpenAsync("/?preflight=nodes.count%3Afail%2Cnodes.memory%3Awarn");
        await visitor.UnfoldAsync();

        await visitor.AssertOpenToAllAsync();
    }

    private Task<Visitor> VisitAsync(ColorScheme scheme, int width) =>
        calculator.VisitAsync(
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
}
