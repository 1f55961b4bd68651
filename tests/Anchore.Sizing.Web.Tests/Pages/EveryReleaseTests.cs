using System.Net;
using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports;
using Anchore.Sizing.Web.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Anchore.Sizing.Web.Tests.Pages;

/// <summary>A release is data: every page and file of every release answers, and of one whose chart nobody knows.</summary>
public sealed class EveryReleaseTests(InMemoryApp app)
{
    private const string Imagined = "99.2";

    private static readonly string[] Deployments =
    [
        "",
        "&objectStore=s3&temporaryVolume=false&nodeMemory=1+GB&imagesPerMonth=1000&internetAccess=none",
    ];

    public static TheoryData<string> Releases => [.. RuleBookCatalog.Shipped.Books.Select(book => book.Release), Imagined];

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Every_page_and_file_of_a_release_answers(string release)
    {
        await using var factory = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton(new RuleBookCatalog([.. RuleBookCatalog.Shipped.Books, ReadImagined()]))));
        using var client = factory.CreateClient();
        var exports = factory.Services.GetRequiredService<PlanExports>();
        string[] urls =
        [
            .. Deployments.SelectMany(deployment =>
                exports.OfEveryPlan.Select(export => $"/api/v1/{export.FileName}?release={release}{deployment}")
            ),
            .. Deployments.SelectMany(deployment =>
                new[] { "/", "/files", "/compare" }.Select(page => $"{page}?release={release}{deployment}")
            ),
            .. RuleBookCatalog.Shipped.Books.Select(book => $"/api/v1/compare.json?release={release}&to={book.Release}"),
            .. RuleBookCatalog.Shipped.Books.Select(book => $"/api/v1/plan.pdf?paper=letter&release={release}&to={book.Release}"),
            $"/rules/{release}",
            $"/rules/4.0...{release}",
            $"/api/v1/rulebooks/{release}",
        ];

        var failed = new List<string>();
        foreach (var url in urls)
        {
            using var response = await client.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                failed.Add($"{url}: {response.StatusCode}");
            }
        }

        Assert.Empty(failed);
    }

    private static RuleBook ReadImagined()
    {
        var book = JsonNode.Parse(RuleBookDraft.ShippedText("6.1"))!.AsObject();
        book["release"] = Imagined;
        book["covers"] = new JsonObject { ["from"] = Imagined, ["to"] = Imagined };
        book["chart"] = new JsonObject { ["name"] = "unknown", ["version"] = "99.0.0", ["from"] = "99.0.0", ["to"] = "99.0.0" };
        return RuleBookCatalog.Read(Imagined, book.ToJsonString());
    }
}
