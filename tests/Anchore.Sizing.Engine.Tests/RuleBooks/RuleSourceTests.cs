using System.Globalization;
using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>Every statement of a shipped rule book says who stands behind it.</summary>
public sealed class RuleSourceTests
{
    public static TheoryData<string> Shipped => [.. RuleBookCatalog.Shipped.Books.Select(book => book.Release)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_vendor_rule_names_document_section_and_date(string release)
    {
        var rules = RuleBookCatalog.Shipped.Find(release)!.Rules.Where(rule => rule.Kind == RuleKind.Vendor);

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => AssertComplete(rule.Source));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_assumption_says_why_it_is_reasonable_and_names_no_source(string release)
    {
        var rules = RuleBookCatalog.Shipped.Find(release)!.Rules.Where(rule => rule.Kind == RuleKind.Assumption);

        Assert.All(rules, rule => Assert.Null(rule.Source));
        Assert.All(rules, rule => Assert.NotEmpty(rule.Ground.Reason!));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_service_connection_and_claim_names_its_source_too(string release)
    {
        var book = RuleBookCatalog.Shipped.Find(release)!;

        Assert.All(book.Services, service => AssertComplete(service.Source));
        Assert.All(book.Network, connection => AssertComplete(connection.Source));
        Assert.All(book.Rules.SelectMany(rule => rule.Claims), claim => AssertComplete(claim.Source));
        Assert.All(book.Rules.Where(rule => rule.Claims.Count > 0), rule => Assert.NotEmpty(rule.Taken!));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_document_is_cited_and_leads_to_one_version_of_a_page_or_file(string release)
    {
        var file = JsonNode.Parse(RuleBookDraft.ShippedText(release))!;

        var cited = Sources(file).Select(source => (string?)source["document"]).ToHashSet();

        Assert.All(file["documents"]!.AsObject(), document => Assert.Contains(document.Key, cited));
        Assert.All(Addresses(file), address => Assert.DoesNotMatch("^https://github.com/[^/]+/[^/]+/?$", address));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_document_of_the_vendors_chart_names_its_version(string release)
    {
        var documents = Documents(JsonNode.Parse(RuleBookDraft.ShippedText(release))!);

        var charts = documents.Where(document => $"{document["title"]}".StartsWith("Helm chart ", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(charts);
        Assert.All(charts, chart => Assert.Contains($" {chart["chart"]}", (string?)chart["title"], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void No_document_is_of_a_chart_newer_than_those_of_the_book(string release)
    {
        var newest = RuleBookCatalog.Shipped.Find(release)!.Chart.To;

        var charts = Documents(JsonNode.Parse(RuleBookDraft.ShippedText(release))!)
            .Select(document => (string?)document["chart"])
            .OfType<string>();

        Assert.All(charts, chart => Assert.False(newest.IsOlderThan(VersionNumber.TryParse(chart)!), chart));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_chart_that_is_quoted_is_one_of_the_books_charts(string release)
    {
        var chart = RuleBookCatalog.Shipped.Find(release)!.Chart;

        Assert.False(chart.Version.IsOlderThan(chart.From));
        Assert.False(chart.To.IsOlderThan(chart.Version));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_rule_is_said_in_a_sentence(string release)
    {
        var rules = RuleBookCatalog.Shipped.Find(release)!.Rules;

        Assert.All(rules, rule => Assert.EndsWith(".", rule.Statement, StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.NotEmpty(rule.Label));
        Assert.All(rules, rule => Assert.NotEmpty(rule.Governs));
    }

    [Fact]
    public void Releases_are_listed_from_the_oldest_to_the_newest()
    {
        var releases = RuleBookCatalog.Shipped.Books.Select(book => Version.Parse(book.Release)).ToArray();

        Assert.Equal(releases.Order(), releases);
        Assert.Equal("4.0", RuleBookCatalog.Shipped.Default.Release);
    }

    private static IEnumerable<JsonObject> Sources(JsonNode node) =>
        node switch
        {
            JsonObject source when source.ContainsKey("document") && source.ContainsKey("section") => [source],
            JsonObject parent => parent.Select(member => member.Value).OfType<JsonNode>().SelectMany(Sources),
            JsonArray list => list.OfType<JsonNode>().SelectMany(Sources),
            _ => [],
        };

    private static IEnumerable<JsonNode> Documents(JsonNode file) => file["documents"]!.AsObject().Select(document => document.Value!);

    private static IEnumerable<string> Addresses(JsonNode file) =>
        Documents(file).Select(document => (string?)document["address"]).OfType<string>();

    private static void AssertComplete(Source? source)
    {
        Assert.NotNull(source);
        Assert.NotEmpty(source.Document);
        Assert.NotEmpty(source.Section);
        Assert.True(IsDate(LastKnown(source.Date)), $"{source.Date} is neither a date nor says when a page without one was read.");
    }

    // A page without a date says on which day it was read or quoted.
    private static string LastKnown(string date) => date.StartsWith("undated; ", StringComparison.Ordinal) ? date.Split(" on ")[^1] : date;

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
