using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>The page on paper.</summary>
public sealed class PrintTests(Calculator calculator)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Paper_is_light_whatever_the_theme(ColorScheme scheme)
    {
        await using var visitor = await calculator.VisitAsync(new() { ColorScheme = scheme });
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Verdict).ToHaveCSSAsync("color", "rgb(27, 31, 35)");
        await Expect(visitor.Page.Locator(".drawing text").First).ToHaveCSSAsync("fill", "rgb(27, 31, 35)");
    }

    [Fact]
    public async Task What_was_entered_comes_before_the_pictures_and_what_is_folded_is_open()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator(".fine li").First).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".printed")).ToBeVisibleAsync();
        Assert.True(await TopAsync(visitor, ".figures") < await TopAsync(visitor, ".printed"));
        Assert.True(await TopAsync(visitor, ".printed") < await TopAsync(visitor, ".pictures"));
    }

    private static Task<double> TopAsync(Visitor visitor, string part) =>
        visitor.Page.Locator(part).EvaluateAsync<double>("part => part.getBoundingClientRect().top");
}
