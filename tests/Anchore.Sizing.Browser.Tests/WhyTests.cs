using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>Every figure explains itself, by mouse, by keyboard and by an address of its own.</summary>
public sealed class WhyTests(Calculator calculator)
{
    private const string Sample = "/?images=5000&largestImage=2.5+GB&analyzer=5&policyEngine=3";

    [Fact]
    public async Task The_volume_of_an_analyzer_is_explained_down_to_the_vendors_sentence()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Sample);
        var why = visitor.Page.Locator(".why").Filter(new() { Has = visitor.Page.Locator("[id='storage.temporary.perAnalyzer']") });

        await why.Locator("summary").First.ClickAsync();
        await why.GetByText("temporary copies of the image").Last.ClickAsync();

        await Expect(why).ToContainTextAsync("7.5 GB = 3 × 2.5 GB × 1 + 0 GB");
        await Expect(why.GetByText("Temporary storage is three times the uncompressed size")).ToBeVisibleAsync();
        await Expect(why.GetByText("April 22, 2022").First).ToBeVisibleAsync();
        await Expect(why).ToContainTextAsync("you entered");
    }

    [Fact]
    public async Task It_opens_with_the_keyboard()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Sample);

        await visitor.Page.Locator("article.figure .why > summary").First.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(visitor.Page.Locator("[id='memory.total']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("storage.temporary.total")]
    [InlineData("memory.policyEngine")]
    [InlineData("nodes.count")]
    [InlineData("postgres.version")]
    [InlineData("network.ui-redis")]
    public async Task Its_address_opens_it(string id)
    {
        await using var visitor = await calculator.VisitAsync();

        await visitor.OpenAsync($"{Sample}#{id}");

        await Expect(visitor.Page.Locator($"[id='{id}']")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator($"[id='{id}']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task It_stays_open_while_the_plan_changes_and_follows_it()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Sample);
        var why = visitor.Page.Locator("article.figure .why").Nth(2);
        await why.Locator("summary").First.ClickAsync();

        await visitor.Field("images").FillAsync("6000");

        await Expect(why.Locator(".derivation").First).ToBeVisibleAsync();
        await Expect(why).ToContainTextAsync("60 GB = 6,000 × 10 MB");
    }
}
