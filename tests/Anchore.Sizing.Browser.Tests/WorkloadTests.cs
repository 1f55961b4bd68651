using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>A workload goes in as it is said, and the deployment comes out.</summary>
public sealed class WorkloadTests(Calculator calculator)
{
    private static readonly (string Field, string Text)[] Workload =
    [
        ("images", "25,000"),
        ("largestImage", "6.5 GB"),
        ("growthPercent", "20 %"),
        ("imagesPerHour", "40"),
        ("minutesPerImage", "9"),
        ("nodeType", "m6i.2xlarge"),
    ];

    [Fact]
    public async Task It_is_entered_in_one_pass_with_the_keyboard_alone()
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await visitor.OpenAsync("/?release=6.1");
        var keyboard = visitor.Page.Keyboard;

        foreach (var (field, text) in Workload)
        {
            await visitor.TabToAsync("field-" + field);
            await keyboard.TypeAsync(text);
        }

        await keyboard.PressAsync("Tab");
        await Expect(visitor.Field("analyzer")).ToHaveAttributeAsync("placeholder", "auto 8");
        await Expect(visitor.Field("nodeType")).ToHaveValueAsync("aws/m6i.2xlarge");
        await Expect(visitor.Figure("Nodes")).ToContainTextAsync("10");
        await Expect(visitor.Verdict).ToContainTextAsync("ten m6i.2xlarge nodes, one of them spare");
        await Expect(visitor.Picture("Nodes")).ToHaveAttributeAsync("aria-label", new Regex("^9 nodes in use and 1 spare"));
        await Expect(visitor.Picture("Arrivals and capacity")).ToHaveAttributeAsync("aria-label", new Regex("40 images an hour"));
        await visitor.SeeAddressAsync(
            "/?release=6.1&images=25000&largestImage=6.5%20GB&nodeType=aws%2Fm6i.2xlarge&growthPercent=20&imagesPerHour=40&minutesPerImage=9"
        );
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Growth_that_is_given_in_two_ways_is_an_error_at_both()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?imagesPerMonth=1500");

        await visitor.Field("growthPercent").FillAsync("20");

        await Expect(visitor.ErrorAt("growthPercent")).ToContainTextAsync("20 is given together with imagesPerMonth");
        await Expect(visitor.ErrorAt("imagesPerMonth")).ToContainTextAsync("1500 is given together with growthPercent");
        await visitor.Field("imagesPerMonth").FillAsync("");
        await Expect(visitor.ErrorAt("growthPercent")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Pictures_are_read_at_every_width(int width)
    {
        await using var visitor = await calculator.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await visitor.OpenAsync(Addresses.Rich);
        await visitor.ShowResultAsync();

        var sizes = await visitor.Page.Locator(".pictures text:visible").EvaluateAllAsync<double[]>(
            "texts => texts.map(text => Number(text.getAttribute('font-size')) * text.getScreenCTM().a)"
        );

        await Expect(visitor.Picture("Nodes")).ToHaveCountAsync(1);
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.InRange(size, width < 360 ? 9.5 : 10.9, 18));
    }
}
