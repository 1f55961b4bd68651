using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

/// <summary>Tests in one class run one after another, as the clipboard that the visitors of a browser share requires.</summary>
public sealed class ClipboardTests(Calculator calculator)
{
    [Fact]
    public async Task Copy_link_puts_the_whole_address_on_the_clipboard_and_says_so()
    {
        await using var visitor = await calculator.VisitAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visitor.OpenAsync(Addresses.Sample);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();

        await Expect(visitor.Page.GetByText("Link copied")).ToBeVisibleAsync();
        Assert.Equal(calculator.Root + Addresses.Sample, await visitor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Questions_for_the_customer_are_copied_as_text()
    {
        await using var visitor = await calculator.VisitAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visitor.OpenAsync();
        var questions = visitor.Page.Locator(".questions");

        await questions.Locator("summary").ClickAsync();
        await questions.GetByRole(AriaRole.Button, new() { Name = "Copy as text" }).ClickAsync();
        await Expect(questions.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();

        var copied = await visitor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        var lines = copied.Split('\n');
        await Expect(questions.Locator("summary")).ToHaveTextAsync($"{lines.Length} questions for the customer");
        Assert.All(lines, line => Assert.Matches(@"^- .+\?$", line));
    }
}
