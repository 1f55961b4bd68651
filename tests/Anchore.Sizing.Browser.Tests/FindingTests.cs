using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

public sealed class FindingTests(Calculator calculator)
{
    [Fact]
    public async Task A_fix_is_applied_and_undone_by_the_browser()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?images=5000&temporaryVolume=false");
        var fix = visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Plan a temporary volume" });

        await fix.First.ClickAsync();
        await visitor.SeeAddressAsync("/?images=5000");
        await Expect(visitor.Field("temporaryVolume")).ToBeCheckedAsync();
        await Expect(fix).ToHaveCountAsync(0);
        await visitor.Page.GoBackAsync();

        await visitor.SeeAddressAsync("/?images=5000&temporaryVolume=false");
        await Expect(visitor.Field("temporaryVolume")).Not.ToBeCheckedAsync();
        await Expect(fix).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_finding_leads_to_its_field()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?postgres=9.6");

        await visitor.Page.Locator(".finding.error").GetByRole(AriaRole.Button, new() { Name = "edit" }).First.ClickAsync();

        await Expect(visitor.Field("postgres")).ToBeFocusedAsync();
    }
}
