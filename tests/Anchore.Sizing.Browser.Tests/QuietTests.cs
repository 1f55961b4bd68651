using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

public sealed class QuietTests(Calculator calculator)
{
    [Theory]
    [InlineData("/")]
    [InlineData(Addresses.Sample)]
    [InlineData(Addresses.Wrong)]
    public async Task The_console_stays_empty_and_no_other_host_is_asked(string address)
    {
        await using var visitor = await calculator.VisitAsync();

        await visitor.OpenAsync(address);
        await visitor.Field("images").FillAsync("123");
        await visitor.ActAsync("Switch between light and dark");
        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("1.23 GB");

        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task The_console_stays_empty_while_the_exports_are_looked_at()
    {
        await using var visitor = await calculator.VisitAsync();

        await visitor.OpenAsync(Addresses.Sample);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");

        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task An_unknown_page_says_so_and_leads_back()
    {
        await using var visitor = await calculator.VisitAsync();

        var answer = await visitor.Page.GotoAsync("/no-such-page");

        Assert.Equal(404, answer!.Status);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Page not found" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_stands_there_before_the_page_answers_stays_as_it_is()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.Page.GotoAsync(Addresses.Rich, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var before = await ReadAsync(visitor);

        await visitor.AnswersAsync();

        Assert.Equal(before, await ReadAsync(visitor));
    }

    // Everything, wherever the window is: what lies far below it is not laid out and counts as invisible. What browsers without scripts are
    // given goes; what is closed, or for paper only, comes later.
    private static Task<string> ReadAsync(Visitor visitor) => visitor.Page.Locator("main").EvaluateAsync<string>("""
        main => {
          const copy = main.cloneNode(true);
          const unseen = "noscript, .picture details:not([open]) > .data, [role=tabpanel]:not(.mud-tab-panel-active), .printed";
          copy.querySelectorAll(unseen).forEach(unread => unread.remove());
          return copy.textContent.replace(/\s+/g, " ");
        }
        """);
}
