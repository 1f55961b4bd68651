using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.NodeTypes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>The node type is searched as one types.</summary>
public sealed class NodeTypeTests(Calculator calculator)
{
    [Fact]
    public async Task The_browser_offers_every_type_with_what_it_has()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();

        var offers = await visitor.Field("nodeType").EvaluateAsync<string[]>(
            "field => [...field.list.options].map(option => `${option.value}: ${option.label}`)");

        Assert.Contains("aws/m6i.2xlarge: 8 vCPU · 32 GiB", offers);
        Assert.Equal(NodeTypeCatalog.Shipped.Types.Count, offers.Length);
    }

    [Theory]
    [MemberData(nameof(AccessibilityTests.EveryLook), MemberType = typeof(AccessibilityTests))]
    public async Task A_name_that_was_typed_fills_the_node(ColorScheme scheme, int width)
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
        await visitor.AssertOpenToAllAsync();
        await visitor.Field("nodeType").PressSequentiallyAsync("large");
        await visitor.Field("nodeType").BlurAsync();

        await Expect(visitor.Field("nodeType")).ToHaveValueAsync("aws/m6i.2xlarge");
        await Expect(visitor.Verdict).ToContainTextAsync("m6i.2xlarge node");
        await visitor.SeeAddressAsync("/?nodeType=aws%2Fm6i.2xlarge");
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
}
