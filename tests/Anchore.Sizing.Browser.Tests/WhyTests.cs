using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>Every figure explains itself, by mouse, by keyboard and by a link of its own, and nothing moves meanwhile.</summary>
public sealed class WhyTests(Calculator calculator)
{
    private const string Places = "() => JSON.stringify([...document.querySelectorAll('.figure')].map(card => card.getBoundingClientRect()))";

    [Fact]
    public async Task The_volume_of_an_analyzer_is_explained_down_to_the_vendors_sentence()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample + "#storage.temporary.perAnalyzer");

        await visitor.Why.GetByText("temporary copies of the image").Last.ClickAsync();

        await Expect(visitor.Why).ToContainTextAsync("7.5 GB = 3 × 2.5 GB × 1 + 0 GB");
        await Expect(visitor.Why.GetByText("Temporary storage is three times the uncompressed size")).ToBeVisibleAsync();
        await Expect(visitor.Why.GetByText("April 22, 2022").First).ToBeVisibleAsync();
        await Expect(visitor.Why).ToContainTextAsync("you entered");
    }

    [Fact]
    public async Task It_opens_with_the_keyboard_takes_it_and_gives_it_back()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);
        var why = visitor.Page.Locator("[id='memory.total']");

        await why.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("#why-title")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(visitor.Why).ToHaveCountAsync(0);
        await Expect(why).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("storage.temporary.total")]
    [InlineData("memory.policyEngine")]
    [InlineData("nodes.count")]
    [InlineData("postgres.version")]
    [InlineData("network.ui-redis")]
    public async Task Its_link_opens_it(string id)
    {
        await using var visitor = await calculator.VisitAsync();

        await visitor.OpenAsync($"{Addresses.Sample}#{id}");

        await Expect(visitor.Why).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_leaves_the_figures_where_they_are_and_follows_the_plan()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);
        var before = await visitor.Page.EvaluateAsync<string>(Places);

        await visitor.ExplainAsync("storage.object");
        var after = await visitor.Page.EvaluateAsync<string>(Places);
        await visitor.Field("images").FillAsync("6000");

        Assert.Equal(before, after);
        await Expect(visitor.Why).ToContainTextAsync("60 GB = 6,000 × 10 MB");
    }
}
