using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Tests.Quantities;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("five 32 GB nodes", "five [32 GB] nodes")]
    [InlineData("14 nodes of 29.75 GiB and 8 CPUs", "14 nodes of [29.75 GiB] and [8 CPUs]")]
    [InlineData("exactly 1,024 B, 1 CPU.", "exactly [1,024 B], [1 CPU].")]
    [InlineData("1 PB", "[1 PB]")]
    [InlineData("3 Bytes", "3 Bytes")]
    [InlineData("9 replicas need more", "9 replicas need more")]
    [InlineData("many GB", "many GB")]
    [InlineData("8GB", "8GB")]
    [InlineData("", "")]
    public void Numbers_are_found_with_their_units(string sentence, string expected)
    {
        var parts = QuantityText.Split(sentence).ToArray();

        Assert.Equal(expected, string.Concat(parts.Select(part => part.IsQuantity ? $"[{part.Text}]" : part.Text)));
        var blanks = Enumerable.Range(0, sentence.Length).Count(place => QuantityText.IsInside(sentence, place));
        Assert.Equal(parts.Count(part => part.IsQuantity), blanks);
    }

    [Theory]
    [InlineData("five 32 GB nodes", 4, false)]
    [InlineData("five 32 GB nodes", 7, true)]
    [InlineData("five 32 GB nodes", 10, false)]
    public void The_blank_of_a_quantity_is_told_from_others(string sentence, int blank, bool inside) =>
        Assert.Equal(inside, QuantityText.IsInside(sentence, blank));
}
