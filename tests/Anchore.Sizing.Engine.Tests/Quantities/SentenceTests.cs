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
}
