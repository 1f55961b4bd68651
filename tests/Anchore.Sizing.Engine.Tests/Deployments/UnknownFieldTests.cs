using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.Deployments;

public sealed class UnknownFieldTests
{
    [Theory]
    [InlineData("image", "images")]
    [InlineData("Images", "images")]
    [InlineData("largestimage", "largestImage")]
    [InlineData("largest_image", "largestImage")]
    [InlineData("analyzers", "analyzer")]
    [InlineData("analyser", "analyzer")]
    [InlineData("policy-engine", "policyEngine")]
    [InlineData("postgresql", "postgres")]
    [InlineData("utilisation", "utilization")]
    [InlineData("edis", "redis")]
    [InlineData("stgres", "postgres")]
    public void Names_the_nearest_known_field(string given, string nearest)
    {
        var query = Calculator.Shipped.Codec.DecodeQuery(given + "=5");
        var json = Calculator.DecodeJson($$"""{ "{{given}}": 5 }""");

        Assert.Equal($"{given}: unknown field. Did you mean {nearest}?", Assert.Single(query.Errors).Message);
        Assert.Equal(given, Assert.Single(query.Errors).Field);
        Assert.Equal(query.Errors, json.Errors);
    }

    [Theory]
    [InlineData("tgres")]
    [InlineData("source")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxlargestImage")]
    public void A_name_that_is_more_than_two_letters_away_suggests_nothing(string given)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(given + "=5");

        Assert.EndsWith(": unknown field.", Assert.Single(decoded.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_in_which_releases_the_field_exists()
    {
        var codec = new DeploymentCodec(RuleBookCatalog.Shipped);

        var decoded = codec.DecodeQuery("nodeCpu=16");

        Assert.Equal(
            "Allocatable CPUs of a node (nodeCpu): release 4.0 has no such field; it exists in release 5.12, 5.27, 6.0 and 6.1. "
            + "Leave it out or choose one of them.",
            Assert.Single(decoded.Errors).Message);
    }

    [Fact]
    public void Says_in_which_release_the_field_exists()
    {
        var decoded = Calculator.Wider.Codec.DecodeQuery("release=4.0&nodeCpu=16");

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("nodeCpu", error.Field);
        Assert.Contains("release 4.0 has no such field", error.Message, StringComparison.Ordinal);
        Assert.Contains("99.0", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%00")]
    [InlineData("%FF")]
    [InlineData("a\u0001b")]
    public void A_name_that_cannot_be_shown_is_refused_all_the_same(string given)
    {
        var decoded = Calculator.Shipped.Codec.DecodeQuery(given + "=5");

        var error = Assert.Single(decoded.Errors);
        Assert.Contains("unknown field", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(error.Message, char.IsControl);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("images\\ud800")]
    [InlineData("release\\ud800")]
    [InlineData("r\\ud800")]
    public void A_name_in_json_that_is_no_text_is_an_error_of_the_body(string name)
    {
        var decoded = Calculator.DecodeJson($$"""{ "{{name}}": 5 }""");

        Assert.Equal(new FieldError("body", "A field's name is not valid Unicode text."), Assert.Single(decoded.Errors));
    }

    [Theory]
    [InlineData("3.9")]
    [InlineData("four")]
    public void An_unknown_release_lists_the_known_ones(string release)
    {
        var decoded = Calculator.Wider.Codec.DecodeQuery("release=" + release);

        var error = Assert.Single(decoded.Errors);
        Assert.Equal("release", error.Field);
        Assert.All(Calculator.Wider.Catalog.Books, book => Assert.Contains(book.Release, error.Message, StringComparison.Ordinal));
    }
}
