using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

public sealed class NoScriptTests(Calculator calculator)
{
    [Fact]
    public async Task Without_javascript_a_button_updates_the_plan()
    {
        await using var visitor = await calculator.VisitAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync("/");

        await visitor.Field("images").FillAsync("5000");
        await visitor.Field("largestImage").FillAsync("2.5 GB");
        await visitor.Field("analyzer").FillAsync("5");
        await visitor.Field("policyEngine").FillAsync("3");
        await visitor.Field("temporaryVolume").UncheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Update the plan" }).ClickAsync();

        await Expect(visitor.Figure("Memory")).ToContainTextAsync("120 GB");
        await Expect(visitor.Figure("Temporary storage")).ToContainTextAsync("37.5 GB");
        await Expect(visitor.Field("images")).ToHaveValueAsync("5000");
        await Expect(visitor.Field("temporaryVolume")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Without_javascript_an_error_stands_at_its_field_too()
    {
        await using var visitor = await calculator.VisitAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync("/");

        await visitor.Field("images").FillAsync("many");
        await visitor.Field("images").PressAsync("Enter");

        await Expect(visitor.ErrorAt("images")).ToContainTextAsync("many is not a whole number");
        await Expect(visitor.Field("images")).ToHaveValueAsync("many");
        await Expect(visitor.Verdict).ToBeVisibleAsync();
    }
}
