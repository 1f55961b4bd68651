using System.Buffers;
using System.Globalization;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>
/// An amount of storage or memory: a whole number of bytes, and whether it was written in powers of 1000 or of 1024.
/// The default value is 0 GB.
/// </summary>
/// <remarks>Sizes of both families compare by their bytes, and are equal only when the family is the same too, since it decides how they print.</remarks>
public readonly record struct DataSize
{
    private const int Decimals = 3;
    private const long Thousand = 1000;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private DataSize(long bytes, UnitFamily family)
    {
        Bytes = bytes;
        Family = family;
    }

    /// <summary>The size in bytes, never negative.</summary>
    public long Bytes { get; }

    /// <summary>The family of units that the size was written in. Zero counts as decimal.</summary>
    public UnitFamily Family { get; }

    internal static DataSize FromBytes(long bytes, UnitFamily family) => new(bytes, family);

    /// <summary>A size in gigabytes of 10^9 bytes.</summary>
    public static DataSize FromGigabytes(long gigabytes) => new(gigabytes * 1_000_000_000, UnitFamily.Decimal);

    /// <summary>A size in terabytes of 10^12 bytes.</summary>
    public static DataSize FromTerabytes(long terabytes) => FromGigabytes(terabytes * 1000);

    /// <summary>Reads a size: ASCII digits with up to three decimals, then a unit; blanks are free.</summary>
    /// <param name="text">For example <c>2.5 GB</c>, <c>512MiB</c> or <c>8Gi</c>.</param>
    /// <param name="size">The size, when it could be read.</param>
    /// <returns>Nothing when the text is a size, otherwise what is wrong with it.</returns>
    public static SizeProblem? TryParse(ReadOnlySpan<char> text, out DataSize size)
    {
        size = default;
        text = text.Trim();
        var number = text[..NumberLength(text)];
        if (!IsPlainNumber(number))
        {
            return SizeProblem.NotANumber;
        }

        var unit = text[number.Length..].Trim();
        if (unit.IsEmpty)
        {
            return SizeProblem.NoUnit;
        }

        return SizeUnit.Spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(unit, out var spelling)
            ? Scale(number, spelling.Unit, spelling.Family, out size)
            : SizeProblem.UnknownUnit;
    }

    /// <summary>The size in the largest unit of its family that is not larger than it and needs at most three decimals.</summary>
    public override string ToString()
    {
        if (Bytes == 0)
        {
            return "0 GB";
        }

        var unit = LargestSuitable();
        var digits = Bytes % unit.Bytes == 0
            ? (Bytes / unit.Bytes).ToString(CultureInfo.InvariantCulture)
            : ((decimal)Bytes / unit.Bytes).ToString("0.###", CultureInfo.InvariantCulture);
        return digits + " " + unit.Symbol;
    }

    private SizeUnit LargestSuitable()
    {
        var units = SizeUnit.Of(Family);
        foreach (var unit in units)
        {
            if (Suits(unit))
            {
                return unit;
            }
        }

        return units[^1];
    }

    // At most three decimals: a thousand times what exceeds whole units is whole units again. It fits, being less than a unit.
    private bool Suits(SizeUnit unit) => Bytes >= unit.Bytes && Bytes % unit.Bytes * Thousand % unit.Bytes == 0;

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(NumberCharacters);
        return length < 0 ? text.Length : length;
    }

    private static bool IsPlainNumber(ReadOnlySpan<char> number)
    {
        var point = number.IndexOf('.');
        return point < 0
            ? !number.IsEmpty
            : point > 0 && number.Length - point - 1 is > 0 and <= Decimals && number.LastIndexOf('.') == point;
    }

    private static SizeProblem? Scale(ReadOnlySpan<char> number, SizeUnit unit, UnitFamily family, out DataSize size)
    {
        size = default;

        // 28 digits hold every legal number with room; more digits are out of any range.
        if (number.Length > 24)
        {
            return SizeProblem.TooLarge;
        }

        var bytes = decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (bytes > (decimal)long.MaxValue / unit.Bytes)
        {
            return SizeProblem.TooLarge;
        }

        bytes *= unit.Bytes;
        if (bytes != decimal.Truncate(bytes))
        {
            return SizeProblem.NotWholeBytes;
        }

        size = new DataSize((long)bytes, bytes == 0 ? UnitFamily.Decimal : family);
        return null;
    }
}
