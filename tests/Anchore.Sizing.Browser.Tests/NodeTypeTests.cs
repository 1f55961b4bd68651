using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>The node type is searched as one types.</summary>
public sealed class NodeTypeTests(Calculator calculator)
{
    [Theory]
    [MemberData(nameof(AccessibilityTests.EveryLook), MemberType = typeof(AccessibilityTests))]
    public async Task Types_are_offered_with_what_they_have_and_choosing_one_fills_the_node(ColorScheme scheme, int width)
    {
        await using var visitor = await calculator.VisitAsync(
            new()
            {
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await visitor.OpenAsync();

        await visitor.Field("nodeType").PressSequentiallyAsync("m6i.2x");
        var offer = Offers(visitor).Filter(new() { HasText = "aws/m6i.2xlarge" });
        await Expect(offer).ToContainTextAsync("8 vCPU · 32 GiB");
        await visitor.AssertOpenToAllAsync();
        await offer.ClickAsync();

        await Expect(visitor.Field("nodeType")).ToHaveValueAsync("aws/m6i.2xlarge");
        await Expect(visitor.Verdict).ToContainTextAsync("m6i.2xlarge node");
        await visitor.SeeAddressAsync("/?nodeType=aws%2Fm6i.2xlarge");
    }

    [Fact]
    public async Task A_type_is_chosen_with_the_keyboard()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        var keyboard = visitor.Page.Keyboard;

        await visitor.Field("nodeType").FocusAsync();
        await keyboard.TypeAsync("m6i.2x");
        await Expect(Offers(visitor)).ToHaveCountAsync(1);
        await keyboard.PressAsync("Enter");

        await Expect(visitor.Field("nodeType")).ToHaveValueAsync("aws/m6i.2xlarge");
        await Expect(Offers(visitor)).ToHaveCountAsync(0);
        await Expect(visitor.Field("nodeType")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_text_that_is_no_type_is_kept_with_its_error()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();

        await visitor.Field("nodeType").PressSequentiallyAsync("z9.huge");
        await visitor.Field("nodeType").BlurAsync();

        await Expect(visitor.ErrorAt("nodeType")).ToContainTextAsync("z9.huge is not in the catalogue");
        await Expect(visitor.Field("nodeType")).ToHaveValueAsync("z9.huge");
    }

    [Fact]
    public async Task A_link_with_a_type_leaves_the_address_as_it_is()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?nodeType=aws%2Fm6i.2xlarge");

        await visitor.Field("images").FillAsync("5000");
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("images=5000"));
        await visitor.Page.GoBackAsync();

        await visitor.SeeAddressAsync("/?nodeType=aws%2Fm6i.2xlarge");
        await Expect(visitor.Field("images")).ToHaveValueAsync("1000");
    }

    private static ILocator Offers(Visitor visitor) => visitor.Page.Locator(".mud-popover-open .mud-list-item");
}
