using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Quantities;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Images stored", "images stored")]
    [InlineData("images stored", "images stored")]
    [InlineData("CPU of UI", "CPU of UI")]
    [InlineData("UI replicas", "UI replicas")]
    [InlineData("iSCSI target", "iSCSI target")]
    [InlineData("Kubernetes platform", "Kubernetes platform")]
    [InlineData("PostgreSQL version", "PostgreSQL version")]
    [InlineData("Redistribution", "redistribution")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void Inside_a_sentence_only_abbreviations_and_names_keep_their_capitals(string label, string inside)
    {
        var words = Sentence.Inside(label);

        Assert.Equal(inside, words);
    }

    [Theory]
    [InlineData("filesystem volume", "a filesystem volume")]
    [InlineData("object store", "an object store")]
    [InlineData("Swift object store", "a Swift object store")]
    [InlineData("S3 object store", "an S3 object store")]
    [InlineData("PostgreSQL database", "a PostgreSQL database")]
    [InlineData("API", "an API")]
    [InlineData("UI", "a UI")]
    [InlineData("Analyzer", "an Analyzer")]
    public void An_article_goes_by_how_its_noun_is_said(string noun, string expected)
    {
        var words = Sentence.WithArticle(noun);

        Assert.Equal(expected, words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b and c", "a", "b", "c")]
    public void Several_things_are_joined_as_in_a_sentence(string joined, params string[] things) =>
        Assert.Equal(joined, Sentence.Join(things));
}
