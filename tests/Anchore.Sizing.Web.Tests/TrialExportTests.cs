using System.IO.Compression;
using System.Text;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Exports;
using Anchore.Sizing.Web.Components.Plans;
using Anchore.Sizing.Web.Tests.Api;
using Anchore.Sizing.Web.Tests.Components.Plans;
using Anchore.Sizing.Web.Tests.Hosting;
using Bunit;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace Anchore.Sizing.Web.Tests;

/// <summary>A format is one class: registered, it is found wherever files of a plan are.</summary>
public sealed class TrialExportTests(InMemoryApp app) : BunitContext
{
    private const string Content = "images: 5000";

    [Fact]
    public async Task The_API_answers_with_it_by_query_and_by_body()
    {
        await using var host = Host();
        using var client = host.CreateClient();

        using var got = await client.GetAsync(Url("/api/v1/trial.txt?images=5000&words=many"), Cancellation);
        using var body = new StringContent("""{"images":5000}""", Encoding.UTF8, "application/json");
        using var posted = await client.PostAsync(Url("/api/v1/trial.txt?words=many"), body, Cancellation);

        Assert.Equal(Content + " many", await got.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(Content + " many", await posted.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("text/x-trial", got.Content.Headers.ContentType?.ToString());
        Assert.Equal("anchore-sizing-trial.txt", got.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task An_option_of_it_takes_its_own_choices_alone()
    {
        await using var host = Host();
        using var client = host.CreateClient();

        using var refused = await client.GetAsync(Url("/api/v1/trial.txt?words=some"), Cancellation);

        Assert.Equal("words: some is not known. Allowed: few or many.", Assert.Single((await refused.ErrorsAsync())["words"]));
    }

    [Fact]
    public void The_menu_lists_it_with_its_variants()
    {
        Services.AddMudServices();
        Services.AddSingleton(new PlanExports([new TrialExport()]));
        JSInterop.Mode = JSRuntimeMode.Loose;
        var popovers = Render<MudPopoverProvider>();
        var bar = Render<PlanBar>(parameters => parameters.Add(part => part.Draft, Drafts.Create("images=5000&date=2026-11-26")));

        bar.Find(".export button").Click();

        popovers.WaitForAssertion(() =>
        {
            var items = popovers.FindAll("a.mud-menu-item").ToDictionary(item => item.GetAttribute("href")!, item => item.TextContent);
            Assert.Equal("Trialfor tests: one line", items["/api/v1/trial.txt?images=5000&date=2026-11-26"]);
            Assert.Equal("Trial in many wordsthe same at length", items["/api/v1/trial.txt?words=many&images=5000&date=2026-11-26"]);
        });
    }

    [Fact]
    public async Task The_page_of_files_shows_it_with_its_beginning()
    {
        await using var host = Host();

        using var page = await PageAsync(host, "/files?images=5000");

        var card = page.GetElementById("trial.txt")!;
        Assert.Equal("for tests: one line", card.QuerySelector("p")!.TextContent);
        Assert.Equal(Content + " few", card.QuerySelector("pre")!.TextContent);
        Assert.Contains("What it cannot say.", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archive_holds_it()
    {
        await using var host = Host();
        using var client = host.CreateClient();

        await using var archive = new ZipArchive(await client.GetStreamAsync(Url("/api/v1/plan.zip?images=5000"), Cancellation));

        using var entry = new StreamReader(await archive.GetEntry("anchore-sizing-trial.txt")!.OpenAsync(Cancellation));
        Assert.Equal(Content + " few", await entry.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task OpenAPI_describes_it()
    {
        await using var host = Host();
        using var client = host.CreateClient();

        using var answer = await client.GetAsync(Url("/openapi/v1.json"), Cancellation);

        var get = (await answer.JsonAsync()).GetProperty("paths").GetProperty("/api/v1/trial.txt").GetProperty("get");
        Assert.True(get.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("text/x-trial", out _));
        var words = get.GetProperty("parameters")
            .EnumerateArray()
            .Single(parameter => parameter.GetProperty("name").GetString() == "words");
        Assert.Equal(["few", "many"], words.GetProperty("schema").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void Two_formats_of_one_file_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new PlanExports([new TrialExport(), new TrialExport()]));

    private static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    private static Uri Url(string path) => new(path, UriKind.Relative);

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(WebApplicationFactory<Program> host, string path)
    {
        using var client = host.CreateClient();
        return await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(
            await client.GetStringAsync(Url(path), Cancellation),
            Cancellation
        );
    }

    private WebApplicationFactory<Program> Host() =>
        app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IPlanExport, TrialExport>()));

    private sealed class TrialExport : IPlanExport
    {
        private static readonly ExportOption Words = new("words", _ => ["few", "many"], "few");

        public string Name => "Trial";

        public string FileName => "trial.txt";

        public string MediaType => "text/x-trial";

        public string Audience => "for tests";

        public string Description => "one line";

        public bool IsText => true;

        public IReadOnlyList<ExportOption> Options { get; } = [Words];

        public IReadOnlyList<ExportVariant> Variants { get; } = [new("Trial in many words", "words=many", "the same at length")];

        public FileContent Write(ExportRequest request) =>
            FileContent.OfText($"images: {request.Plan.Deployment.Images} {request.Option(Words)}", "What it cannot say.");
    }
}
