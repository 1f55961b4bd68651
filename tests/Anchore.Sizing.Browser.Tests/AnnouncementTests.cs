using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>What somebody hears who cannot see the figures change.</summary>
public sealed class AnnouncementTests(Calculator calculator)
{
    private const string Listen = """
        () => {
          window.heard = [];
          new MutationObserver(() => heard.push(document.getElementById("announcement").textContent)).observe(document.getElementById("announcement"), { childList: true, characterData: true, subtree: true });
        }
        """;

    [Fact]
    public async Task The_verdict_is_said_once_when_the_typing_pauses()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);
        await visitor.Page.EvaluateAsync(Listen);

        await visitor.Field("images").FillAsync("");
        await visitor.Field("images").PressSequentiallyAsync("73000", new() { Delay = 50 });
        await Expect(visitor.Page.Locator("#announcement")).ToContainTextAsync("730 GB of documents in PostgreSQL");

        Assert.Single(await visitor.Page.EvaluateAsync<string[]>("() => heard"));
        await Expect(visitor.Page.Locator("#announcement")).ToHaveAttributeAsync("role", "status");
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_instead_of_the_verdict()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Field("images").FillAsync("many");

        await Expect(visitor.Page.Locator("#announcement")).ToContainTextAsync("many is not a whole number");
    }

    [Fact]
    public async Task Nothing_is_said_before_somebody_types()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Page.WaitForTimeoutAsync(1500);

        await Expect(visitor.Page.Locator("#announcement")).ToBeEmptyAsync();
    }
}
