using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>Which rule book a version is planned with.</summary>
public sealed class ReleaseResolutionTests
{
    [Theory]
    [InlineData("4.0", "4.0", null, true)]
    [InlineData("4", "4.0", "4", true)]
    [InlineData("4.0.2", "4.0", "4.0.2", true)]
    [InlineData("4.9", "4.0", "4.9", false)]
    [InlineData("5.11.9", "4.0", "5.11.9", false)]
    [InlineData("5.12", "5.12", null, true)]
    [InlineData("5.12.0", "5.12", "5.12.0", true)]
    [InlineData("5.20", "5.12", "5.20", true)]
    [InlineData("5.20.2", "5.12", "5.20.2", true)]
    [InlineData("5.24.3", "5.12", "5.24.3", true)]
    [InlineData("5.25.0", "5.12", "5.25.0", false)]
    [InlineData("5.25.1", "5.27", "5.25.1", true)]
    [InlineData("5.27", "5.27", null, true)]
    [InlineData("5.27.3", "5.27", "5.27.3", true)]
    [InlineData("5.28", "5.27", "5.28", false)]
    [InlineData("6.0.1", "6.0", "6.0.1", true)]
    [InlineData("6.1", "6.1", null, true)]
    [InlineData("v6.1", "6.1", null, true)]
    [InlineData(" v6.1.1 ", "6.1", "6.1.1", true)]
    [InlineData("6.2", "6.1", "6.2", false)]
    [InlineData("7.0", "6.1", "7.0", false)]
    public void A_version_has_its_own_rule_book_or_the_nearest_older_one(string asked, string release, string? version, bool covered)
    {
        var plan = Calculator.Shipped.Plan(Calculator.DecodeJson($$"""{ "release": "{{asked}}" }""").Deployment);

        Assert.Equal(release, plan.Book.Release);
        Assert.Equal(version, plan.Deployment.ReleaseVersion?.Text);
        var coverage = plan.Findings.SingleOrDefault(finding => finding.Id == "release.coverage");
        Assert.Equal(covered ? null : Severity.Warning, coverage?.Severity);
    }

    [Theory]
    [InlineData("3.1")]
    [InlineData("0")]
    [InlineData("latest")]
    public void A_release_that_is_older_than_every_rule_book_or_no_version_is_an_error_that_lists_them(string asked)
    {
        var decoded = Calculator.DecodeJson($$"""{ "release": "{{asked}}" }""");

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("release", error.Field);
        Assert.All(RuleBookCatalog.Shipped.Books, book => Assert.Contains(book.Release, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("6.1", "4.0.1")]
    [InlineData("6.1.1", "6.1.0")]
    public void A_version_that_contradicts_the_release_is_an_error(string release, string version)
    {
        var decoded = Calculator.DecodeJson($$"""{ "release": "{{release}}", "releaseVersion": "{{version}}" }""");

        Assert.Equal("releaseVersion", Assert.Single(decoded.Errors).Field);
    }

    [Fact]
    public void An_operator_may_set_another_default()
    {
        var catalog = new RuleBookCatalog(RuleBookCatalog.Shipped.Books, "6.1.1");

        var engine = new SizingEngine(catalog);

        Assert.Equal("6.1", engine.Codec.DecodeQuery("").Deployment.Release);
        Assert.Equal("", engine.Codec.EncodeQuery(engine.Codec.Default.Defaults));
        Assert.Equal("release=4.0", engine.Codec.EncodeQuery(engine.Codec.DecodeQuery("release=4.0").Deployment));
    }

    [Theory]
    [InlineData("5.11")]
    [InlineData("latest")]
    public void A_default_that_no_rule_book_covers_is_refused(string release) =>
        Assert.Throws<RuleBookException>(() => new RuleBookCatalog(RuleBookCatalog.Shipped.Books, release));

    [Fact]
    public void Rule_books_cover_no_version_twice()
    {
        var books = RuleBookCatalog.Shipped.Books;

        Assert.All(books.Zip(books.Skip(1)), pair => Assert.True(pair.Second.Covers.From.IsBeyond(pair.First.Covers.To)));
    }
}
