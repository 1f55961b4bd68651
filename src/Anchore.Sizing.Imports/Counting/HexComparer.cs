using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Counting;

/// <summary>Compares digests and IDs by their hexadecimal digits, with and without the name of the algorithm.</summary>
internal sealed class HexComparer : IEqualityComparer<string>
{
    private readonly bool isShort;

    private HexComparer(bool isShort) => this.isShort = isShort;

    /// <summary>By all digits.</summary>
    public static HexComparer Whole { get; } = new(false);

    /// <summary>By the digits that a short ID has in common with the full one.</summary>
    public static HexComparer Short { get; } = new(true);

    public bool Equals(string? x, string? y) => DigitsOf(x).SequenceEqual(DigitsOf(y));

    public int GetHashCode(string obj) => string.GetHashCode(DigitsOf(obj));

    private ReadOnlySpan<char> DigitsOf(string? key) => isShort ? ImageReference.Shorten(key) : ImageReference.Hex(key);
}
