using System.Text.Json;
using System.Web;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Anchore.Sizing.Browser.Tests;

public sealed class DownloadTests(Calculator calculator)
{
    [Fact]
    public async Task The_pdf_that_a_click_saves_holds_the_figures_of_the_json()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync();
        await visitor.Field("name").FillAsync("Café Ōsaka");
        await visitor.Field("images").FillAsync("5000");
        await visitor.Field("largestImage").FillAsync("2.5 GB");
        await visitor.Field("analyzer").FillAsync("5");
        await visitor.Field("policyEngine").FillAsync("3");
        await Expect(visitor.Figure("Memory")).ToContainTextAsync("120 GB");

        var download = await visitor.Page.RunAndWaitForDownloadAsync(() =>
            visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Download PDF" }).ClickAsync()
        );
        var text = PdfText.Create(await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Whole;

        Assert.Equal("café-ōsaka-plan.pdf", download.SuggestedFilename);
        Assert.All(await FiguresAsync(visitor), figure => Assert.Contains(PdfText.Squeeze(figure), text, StringComparison.Ordinal));
        Assert.Contains("37.5GB", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.json")]
    [InlineData("plan.pdf")]
    public async Task The_menu_saves_files_under_the_name_of_the_plan(string file)
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?name=Contoso");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync();
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() =>
            visitor.Page.Locator($".mud-menu-item[href^='/api/v1/{file}']").First.ClickAsync()
        );

        Assert.Equal("contoso-" + file, download.SuggestedFilename);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task The_first_download_dates_the_plan_and_says_so()
    {
        await using var visitor = await calculator.VisitAsync();
        await visitor.OpenAsync("/?images=7");

        var download = await visitor.Page.RunAndWaitForDownloadAsync(() =>
            visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Download PDF" }).ClickAsync());

        var date = HttpUtility.ParseQueryString(new Uri(download.Url).Query)["date"]!;
        Assert.True(DateOnly.TryParseExact(date, "yyyy-MM-dd", out _), download.Url);
        await Expect(visitor.Page.Locator(".mud-snackbar")).ToContainTextAsync($"The plan is dated {date} now");
        await visitor.SeeAddressAsync($"/?images=7&date={date}");
    }

    private static async Task<string[]> FiguresAsync(Visitor visitor)
    {
        var answer = await visitor.Page.APIRequest.GetAsync("/api/v1/plan.json?name=Caf%C3%A9+%C5%8Csaka&" + Addresses.Sample[2..]);
        using var plan = JsonDocument.Parse(await answer.BodyAsync());
        return
        [
            .. plan
                .RootElement.GetProperty("figures")
                .EnumerateArray()
                .Where(figure => figure.GetProperty("id").GetString() != "memory.feeds")
                .Select(figure => figure.GetProperty("display").GetString()!),
        ];
    }
}
