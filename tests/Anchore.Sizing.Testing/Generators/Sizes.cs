using Anchore.Sizing.Engine.Quantities;
using CsCheck;

namespace Anchore.Sizing.Testing;

/// <summary>Generates sizes of both families: round ones, odd ones and those at the limits.</summary>
public static class Sizes
{
    private const long Gigabyte = 1_000_000_000;
    private const long SmallestBinary = 128;

    public static Gen<DataSize> Between(long minimum, long maximum) => Gen.Frequency(
        (1, Gen.OneOf(minimum, maximum).Select(InBytes)),
        (3, Numbers.Between(minimum, maximum).Select(InBytes)),
        (3, Multiples(Gigabyte / 10, minimum, maximum).Select(InBytes)),
        (3, Multiples(SmallestBinary, minimum, maximum).Select(InKibibytes)),
        (2, Multiples(1L << 30, minimum, maximum).Select(InKibibytes)));

    /// <exception cref="FormatException">The text is no size.</exception>
    public static DataSize Parse(string text) => DataSize.TryParse(text, out var size) ? size : throw new FormatException(text);

    private static Gen<long> Multiples(long step, long minimum, long maximum)
    {
        var (first, last) = ((minimum / step) + (minimum % step == 0 ? 0 : 1), maximum / step);
        return Numbers.Between(first, last).Select(count => count * step);
    }

    private static DataSize InBytes(long bytes) => Parse($"{bytes} B");

    private static DataSize InKibibytes(long bytes) => Parse($"{bytes / 1024m:0.###} KiB");
}
