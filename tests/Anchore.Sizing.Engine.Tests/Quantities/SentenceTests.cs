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
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void Inside_a_sentence_only_abbreviations_keep_their_capitals(string label, string inside)
    {
        var words = Sentence.Inside(label);

        Assert.Equal(inside, words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b and c", "a", "b", "c")]
    public void Several_things_are_joined_as_in_a_sentence(string joined, params string[] things) =>
        Assert.Equal(joined, Sentence.Join(things));
}
