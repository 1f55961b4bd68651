using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Pages;

/// <summary>Every rule can be looked up, before any script runs.</summary>
public sealed class RulesPageTests(InMemoryApp app)
{
    public static TheoryData<string> Releases => [.. RuleBookCatalog.Shipped.Books.Select(book => book.Release)];

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Every_rule_stands_on_the_page_with_its_statement(string release)
    {
        using var page = await app.PageAsync("/rules/" + release);

        var rows = page.QuerySelectorAll(".rules tbody tr");

        var book = RuleBookCatalog.Shipped.Find(release)!;
        Assert.Equal(book.Rules.Select(rule => rule.Id), rows.Select(row => row.Id));
        Assert.All(book.Rules.Zip(rows), pair => Assert.Contains(pair.First.Statement, pair.Second.TextContent, StringComparison.Ordinal));
        Assert.All(book.NotStated, sentence => Assert.Contains(sentence, page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_claim_of_a_contradiction_is_shown_with_the_one_that_was_taken()
    {
        using var page = await app.PageAsync("/rules/6.1");

        var api = page.GetElementById("memory.api")!.TextContent;

        Assert.Contains("Elsewhere: 4G", api, StringComparison.Ordinal);
        Assert.Contains("Taken: 8 GB", api, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kernel", "storage.temporary.kernel")]
    [InlineData("three+times+uncompressed", "storage.temporary.factor")]
    public async Task A_search_in_the_address_leaves_the_rules_with_every_word(string words, string rule)
    {
        using var page = await app.PageAsync("/rules/4.0?q=" + words);

        var rows = page.QuerySelectorAll(".rules tbody tr").Select(row => row.Id).ToArray();

        Assert.Contains(rule, rows);
        Assert.True(rows.Length < RuleBookCatalog.Shipped.Default.Rules.Count);
    }

    [Fact]
    public async Task Two_releases_with_three_points_between_them_show_what_changed()
    {
        using var page = await app.PageAsync("/rules/4.0...6.1");

        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("What changed from Anchore Enterprise 4.0 to Anchore Enterprise 6.1", text, StringComparison.Ordinal);
        Assert.Contains("postgres.pgCron", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rules/7.0")]
    [InlineData("/rules/4.0...7.0")]
    public async Task A_release_that_does_not_exist_is_named_with_those_that_do(string address)
    {
        using var page = await app.PageAsync(address);

        var alert = page.QuerySelector("[role=alert]")!.TextContent;

        Assert.Contains("7.0", alert, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", RuleBookCatalog.Shipped.Books.Select(book => book.Release)), alert, StringComparison.Ordinal);
    }
}
