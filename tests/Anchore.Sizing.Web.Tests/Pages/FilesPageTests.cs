using System.Globalization;
using System.IO.Compression;
using System.Text;
using Anchore.Sizing.Exports;
using Anchore.Sizing.Pdf;
using Anchore.Sizing.Web.Tests.Api;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Pages;

/// <summary>Every file of a plan can be had, looked at, and taken as one.</summary>
public sealed class FilesPageTests(InMemoryApp app)
{
    private static readonly PlanExports Exports = new([new PdfExport(new PdfPrinter()), .. PlanExports.Standard]);

    public static TheoryData<string> Files => [.. Exports.OfEveryPlan.Select(export => export.FileName)];

    [Fact]
    public async Task The_page_lists_every_file_with_who_it_is_for()
    {
        using var page = await app.PageAsync("/files?" + InMemoryApp.SampleQuery);

        var cards = page.QuerySelectorAll(".file");

        var listed = Exports.InArchive;
        Assert.Equal(listed.Select(export => export.FileName), cards.Select(card => card.Id));
        Assert.All(listed.Zip(cards), pair => Assert.Contains(pair.First.Purpose, pair.Second.TextContent, StringComparison.Ordinal));
        Assert.All(listed.Zip(cards), pair => Assert.Equal(pair.First.IsText, pair.Second.QuerySelector("pre") is not null));
    }

    [Fact]
    public async Task Files_of_a_plan_without_a_date_bear_that_of_today_and_the_page_says_so()
    {
        var before = Today();
        using var page = await app.PageAsync("/files?" + InMemoryApp.SampleQuery);

        var said = page.GetElementById("dated")!.TextContent;
        var links = page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!);

        // The page may be written at midnight.
        var date = Assert.Single(new[] { before, Today() }.Distinct(), date => said.Contains(date, StringComparison.Ordinal));
        Assert.All(links, link => Assert.Contains($"date={date}", link, StringComparison.Ordinal));
        using var file = await app.GetAsync(links.Single(link => link.StartsWith("/api/v1/plan.md", StringComparison.Ordinal)));
        Assert.Contains(DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), Encoding.UTF8.GetString(await file.BytesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_dated_plan_keep_its_date()
    {
        using var page = await app.PageAsync($"/files?{InMemoryApp.SampleQuery}&date=2026-01-31");

        var links = page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!);

        Assert.Null(page.GetElementById("dated"));
        Assert.All(links, link => Assert.Contains("date=2026-01-31", link, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_the_same_by_query_and_by_body_and_every_time(string file)
    {
        using var got = await app.GetAsync($"/api/v1/{file}?{InMemoryApp.SampleQuery}");
        using var again = await app.GetAsync($"/api/v1/{file}?{InMemoryApp.SampleQuery}");
        using var posted = await app.PostAsync("/api/v1/" + file, InMemoryApp.SampleJson);

        var bytes = await got.BytesAsync();

        Assert.NotEmpty(bytes);
        Assert.Equal(bytes, await again.BytesAsync());
        Assert.Equal(bytes, await posted.BytesAsync());
    }

    [Theory]
    [InlineData("4.0")]
    [InlineData("5.12")]
    [InlineData("6.1")]
    public async Task The_archive_holds_every_file_as_it_is_served(string release)
    {
        using var answer = await app.GetAsync($"/api/v1/plan.zip?release={release}&name=Acme");
        await using var archive = new ZipArchive(new MemoryStream(await answer.BytesAsync()));

        foreach (var file in Exports.InArchive.Select(export => export.FileName))
        {
            using var served = await app.GetAsync($"/api/v1/{file}?release={release}&name=Acme");
            await using var packed = await archive.GetEntry("acme-" + file)!.OpenAsync(TestContext.Current.CancellationToken);
            var content = new MemoryStream();
            await packed.CopyToAsync(content, TestContext.Current.CancellationToken);
            Assert.Equal(await served.BytesAsync(), content.ToArray());
        }
    }

    [Fact]
    public async Task What_a_file_cannot_say_stands_on_the_page()
    {
        using var page = await app.PageAsync("/files?release=6.1&objectStore=swift");

        Assert.Contains("demonstrations", page.GetElementById("compose.yaml")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("wift", page.GetElementById("values.yaml")!.TextContent, StringComparison.Ordinal);
    }

    private static string Today() => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
