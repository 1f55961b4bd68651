using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

public sealed class ControlTests(Calculator calculator)
{
    [Fact]
    public async Task What_the_plan_chose_is_pinned_and_released()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await Expect(visitor.Field("analyzer")).ToHaveAttributeAsync("placeholder", "auto 1");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Pin Analyzer at 1" }).ClickAsync();
        await Expect(visitor.Field("analyzer")).ToHaveValueAsync("1");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Let the plan choose Analyzer" }).ClickAsync();

        await Expect(visitor.Field("analyzer")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Settled_changes_are_undone_by_the_button_and_by_the_browser()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.Field("images").FillAsync("5000");
        await visitor.Field("images").BlurAsync();
        await visitor.SeeAddressAsync("/?images=5000");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Medium" }).ClickAsync();
        await visitor.SeeAddressAsync("/?images=25000&largestImage=5%20GB&imagesPerHour=40&minutesPerImage=8");

        await visitor.ActAsync("Undo");
        await Expect(visitor.Field("images")).ToHaveValueAsync("5000");
        await visitor.SeeAddressAsync("/?images=5000");
        await visitor.Page.GoForwardAsync();
        await Expect(visitor.Field("images")).ToHaveValueAsync("25000");
        await visitor.ActAsync("Undo");
        await Expect(visitor.Field("images")).ToHaveValueAsync("5000");
        await visitor.Page.GoBackAsync();

        await visitor.SeeAddressAsync("/");
        await Expect(visitor.Field("images")).ToHaveValueAsync("1000");
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeDisabledAsync();
    }

    [Fact]
    public async Task A_reset_says_so_and_can_be_undone_there()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?images=7");

        await visitor.ActAsync("Reset");
        await visitor.SeeAddressAsync("/");
        await visitor.Page.Locator(".mud-snackbar").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await visitor.SeeAddressAsync("/?images=7");
        await Expect(visitor.Field("images")).ToHaveValueAsync("7");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?images=7")]
    public async Task Reset_brings_back_the_default_plan_after_typing(string start)
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(start);
        await visitor.Field("images").FillAsync("5000");
        await visitor.Field("largestImage").FillAsync("wrong");
        await visitor.SeeAddressAsync("/?images=5000&largestImage=wrong");

        await visitor.ActAsync("Reset");

        await visitor.SeeAddressAsync("/");
        await Expect(visitor.Field("images")).ToHaveValueAsync("1000");
        await Expect(visitor.ErrorAt("largestImage")).ToHaveCountAsync(0);
        await Expect(visitor.Figure("Documents in PostgreSQL")).ToContainTextAsync("10 GB");
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Addresses.Sample)]
    public async Task The_example_is_loaded_whatever_was_typed(string start)
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(start);
        await visitor.Field("images").FillAsync("12");
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("images=12(&|$)"));

        await visitor.ActAsync("Load the vendor's example");

        await Expect(visitor.Field("images")).ToHaveValueAsync("5000");
        await Expect(visitor.Figure("Memory")).ToContainTextAsync("120 GB");
        await visitor.SeeAddressAsync(Addresses.Sample);
    }

    [Fact]
    public async Task The_browsers_way_back_leads_to_the_plan_before_the_example()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.Field("images").FillAsync("12");
        await visitor.SeeAddressAsync("/?images=12");
        await visitor.ActAsync("Load the vendor's example");
        await Expect(visitor.Field("images")).ToHaveValueAsync("5000");

        await visitor.Page.GoBackAsync();

        await visitor.SeeAddressAsync("/?images=12");
        await Expect(visitor.Field("images")).ToHaveValueAsync("12");
        await Expect(visitor.Verdict).ToContainTextAsync("120 MB");
    }

    [Fact]
    public async Task The_release_can_be_chosen()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync(Addresses.Sample);
        var release = visitor.Page.Locator("select[name=release]");
        var newest = await release.Locator("option").Last.GetAttributeAsync("value");

        await release.SelectOptionAsync(newest!);

        await Expect(release).ToHaveValueAsync(newest!);
        await Expect(visitor.Page.Locator("main h1")).ToContainTextAsync($"Anchore Enterprise {newest}");
    }

    [Theory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task The_chosen_theme_stays_over_a_reload(ColorScheme system, string chosen)
    {
        await using var visitor = await calculator.VisitAsync(new() { ColorScheme = system });
        await visitor.OpenAsync();
        var before = await PaperAsync(visitor);

        await visitor.ActAsync("Switch between light and dark");
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-theme", chosen);
        await Expect(visitor.Page.Locator("body")).Not.ToHaveCSSAsync("background-color", before);
        var after = await PaperAsync(visitor);
        await visitor.ReloadAsync();

        Assert.NotEqual(before, after);
        Assert.Equal(after, await PaperAsync(visitor));
        Assert.Equal(chosen, await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).colorScheme"));
    }

    private static Task<string> PaperAsync(Visitor visitor) =>
        visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
