using System.Net;
using Anchore.Sizing.Web.Tests.Api;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Pages;

/// <summary>The page is complete before any script runs.</summary>
public sealed class PlanPageTests(InMemoryApp app)
{
    [Fact]
    public async Task A_plans_address_shows_its_figures()
    {
        using var page = await app.PageAsync("/?" + InMemoryApp.SampleQuery);

        var main = page.QuerySelector("main")!;

        Assert.StartsWith(
            "15 replicas need 120 GB of memory: five 32 GB nodes, one of them spare.",
            main.QuerySelector(".verdict")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Memory 120 GB", page.FigureTextOf("memory.total"), StringComparison.Ordinal);
        Assert.StartsWith("Temporary storage 37.5 GB", page.FigureTextOf("storage.temporary.total"), StringComparison.Ordinal);
        Assert.Contains("7.5 GB", page.FigureTextOf("storage.temporary.perAnalyzer"), StringComparison.Ordinal);
        Assert.StartsWith("Documents in PostgreSQL 50 GB", page.FigureTextOf("storage.object"), StringComparison.Ordinal);
        Assert.StartsWith("Nodes 5", page.FigureTextOf("nodes.count"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_is_the_default_plan_and_never_empty()
    {
        using var page = await app.PageAsync("/");
        using var answer = await app.GetAsync("/api/v1/plan.json");

        var verdict = page.QuerySelector(".verdict")!.TextContent;

        Assert.Equal((await answer.JsonAsync()).GetProperty("verdict").GetString(), verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData(InMemoryApp.SampleQuery)]
    [InlineData("largestImage=1.234GB&analyzer=7&nodeMemory=64GiB&imagesPerMonth=500&imagesPerHour=300&minutesPerImage=2.5")]
    public async Task Every_figure_of_the_json_stands_on_the_page_with_its_display(string query)
    {
        using var page = await app.PageAsync("/?" + query);
        using var answer = await app.GetAsync("/api/v1/plan.json?" + query);

        var figures = (await answer.JsonAsync()).GetProperty("figures").EnumerateArray().ToArray();

        Assert.All(
            figures,
            figure =>
                Assert.Contains(
                    PlanMarkup.Line(figure.GetProperty("display").GetString()!),
                    page.FigureTextOf(figure.GetProperty("id").GetString()!),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task No_id_is_used_twice()
    {
        using var page = await app.PageAsync("/?imagesPerMonth=100&imagesPerHour=10&minutesPerImage=1");

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();

        Assert.Equal(ids.Distinct().Order(), ids.Order());
    }

    [Fact]
    public async Task Everything_that_is_described_or_named_by_another_element_finds_it()
    {
        using var page = await app.PageAsync("/?images=bad");

        var references = page.QuerySelectorAll("[aria-describedby], [aria-labelledby], label[for]")
            .SelectMany(element =>
                (element.GetAttribute("aria-describedby") ?? element.GetAttribute("aria-labelledby") ?? element.GetAttribute("for"))!.Split(
                    ' '
                )
            );

        Assert.All(references, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Theory]
    [InlineData("/", "Anchore Enterprise 4.0")]
    [InlineData("/?name=Contoso", "Contoso")]
    public async Task The_title_names_the_plan(string address, string expected)
    {
        using var page = await app.PageAsync(address);

        var title = page.Title;

        Assert.StartsWith(expected, title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'; alert(1) //")]
    [InlineData("<b>&lt;</b>")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("{{7*7}}")]
    public async Task Html_in_a_name_is_text(string name)
    {
        using var plain = await app.PageAsync("/?name=x");
        using var page = await app.PageAsync("/?name=" + Uri.EscapeDataString(name));

        var heading = page.QuerySelector("h1")!;

        Assert.Empty(heading.QuerySelectorAll("script, img, b"));
        Assert.StartsWith(name, heading.TextContent, StringComparison.Ordinal);
        Assert.Equal(name, page.QuerySelector("#field-name")!.GetAttribute("value"));
        Assert.Equal(plain.Scripts.Length, page.Scripts.Length);
        Assert.Empty(page.QuerySelectorAll("[onerror]"));
    }

    [Fact]
    public async Task Bad_input_stands_beside_its_field_and_leaves_the_others_results()
    {
        using var page = await app.PageAsync("/?images=many&largestImage=2500&analyzer=5&policyEngine=3");

        Assert.Contains("many is not a whole number", page.TextOf("field-images-help"), StringComparison.Ordinal);
        Assert.Equal("many", page.QuerySelector("#field-images")!.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector("#field-images")!.GetAttribute("aria-invalid"));
        Assert.Contains("Write 2500 B, 2500 MB or 2500 GB", page.TextOf("field-largestImage-help"), StringComparison.Ordinal);
        Assert.StartsWith("Memory 120 GB", page.FigureTextOf("memory.total"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".stale"));
    }

    [Theory]
    [InlineData("/?colour=red", "colour")]
    [InlineData("/?image=5", "Did you mean images?")]
    [InlineData("/?%3Cscript%3E=1", "<script>")]
    public async Task What_belongs_to_no_field_is_named_and_left_out(string address, string named)
    {
        using var page = await app.PageAsync(address);

        var notice = page.QuerySelector(".left-out")!;

        Assert.Contains(named, notice.TextContent, StringComparison.Ordinal);
        Assert.Empty(notice.QuerySelectorAll("script"));
        Assert.NotEqual("", page.QuerySelector(".verdict")!.TextContent);
    }

    [Theory]
    [InlineData("/?images=%FF")]
    [InlineData("/?images=5&images=6")]
    [InlineData("/?=&&=")]
    [InlineData("/?release=5.9")]
    public async Task A_crooked_address_still_shows_a_plan(string address)
    {
        using var answer = await app.GetAsync(address);

        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("class=\"verdict\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_links_the_start_and_the_pdf()
    {
        using var page = await app.PageAsync("/?images=7&date=2026-11-26");

        var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Contains("/", links);
        Assert.Contains("/api/v1/plan.pdf?images=7&date=2026-11-26", links);
    }

    [Fact]
    public async Task A_file_of_a_plan_without_a_date_bears_that_of_the_day()
    {
        using var page = await app.PageAsync("/?images=7");

        var links = page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToArray();

        var days = new[] { 0, -1 }.Select(day => $"date={DateTime.UtcNow.AddDays(day):yyyy-MM-dd}");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(days, day => link.EndsWith(day, StringComparison.Ordinal)));
    }
}
