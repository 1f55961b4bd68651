using System.Globalization;
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

    private static void AssertComplete(Source? source)
    {
        Assert.NotNull(source);
        Assert.NotEmpty(source.Document);
        Assert.NotEmpty(source.Section);
        Assert.True(IsDate(source.Date) || source.Date.StartsWith("undated", StringComparison.Ordinal), $"{source.Date} is neither a date as the vendor prints it nor said to be missing.");
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
