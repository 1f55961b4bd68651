using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Tests.Api;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Pages;

/// <summary>One deployment under two releases, on the page and as JSON.</summary>
public sealed class ComparePageTests(InMemoryApp app)
{
    private const string Query = "images=5000&analyzer=5&policyEngine=3&postgres=13.4&concurrency=2&to=6.1";

    [Fact]
    public async Task The_page_says_what_becomes_of_the_deployment()
    {
        using var page = await app.PageAsync("/compare?" + Query);

        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("PostgreSQL 13.4 is older than the required 17.", text, StringComparison.Ordinal);
        Assert.Contains("PostgreSQL 13.4 meets the required 10 or later.", text, StringComparison.Ordinal);
        Assert.Contains(
            "2 is not possible in Anchore Enterprise 6.1 (allowed: exactly 1); the default 1 was taken.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Replaces the feeds service", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_has_the_plans_own_figures_on_both_sides()
    {
        using var answer = await app.GetAsync("/api/v1/compare.json?images=5000&analyzer=5&policyEngine=3&to=6.1");
        using var before = await app.GetAsync("/api/v1/plan.json?images=5000&analyzer=5&policyEngine=3");
        using var after = await app.GetAsync("/api/v1/plan.json?release=6.1&images=5000&analyzer=5&policyEngine=3");

        var comparison = await answer.JsonAsync();

        var memory = comparison
            .GetProperty("figures")
            .EnumerateArray()
            .Single(figure => figure.GetProperty("id").GetString() == "memory.total");
        Assert.Equal(MemoryOf(await before.JsonAsync()), memory.GetProperty("from").GetInt64());
        Assert.Equal(MemoryOf(await after.JsonAsync()), memory.GetProperty("to").GetInt64());
        Assert.Equal(MemoryOf(await after.JsonAsync()) - MemoryOf(await before.JsonAsync()), memory.GetProperty("change").GetInt64());
    }

    [Fact]
    public async Task A_body_with_the_release_in_the_query_gives_the_same_bytes_as_a_query()
    {
        using var posted = await app.PostAsync("/api/v1/compare.json?to=6.1", """{"images":5000}""");
        using var got = await app.GetAsync("/api/v1/compare.json?images=5000&to=6.1");

        var bytes = await posted.BytesAsync();

        Assert.Equal(await got.BytesAsync(), bytes);
    }

    [Theory]
    [InlineData("", "not given")]
    [InlineData("to=7.0", "7.0 is not known")]
    [InlineData("to=6.1&to=5.12", "given more than once")]
    public async Task A_release_that_cannot_be_compared_with_is_refused_with_those_that_can(string query, string said)
    {
        using var answer = await app.GetAsync("/api/v1/compare.json?" + query);

        var errors = await answer.ErrorsAsync();

        var message = Assert.Single(errors["to"]);
        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.Contains(string.Join(" or ", RuleBookCatalog.Shipped.Books.Select(book => book.Release)), message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_names_a_release_that_does_not_exist_and_still_compares()
    {
        using var page = await app.PageAsync("/compare?images=5000&to=7.0");

        var alert = page.QuerySelector("[role=alert]")!.TextContent;

        Assert.Contains("There is no release 7.0.", alert, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#changed-figures"));
    }

    private static long MemoryOf(JsonElement plan) =>
        plan.GetProperty("figures")
            .EnumerateArray()
            .Single(figure => figure.GetProperty("id").GetString() == "memory.total")
            .GetProperty("value")
            .GetInt64();
}
