using System.Globalization;
using System.Numerics;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>
/// An amount of storage or memory: a whole number of bytes, and whether it was written in powers of 1000 or of 1024.
/// The default value is 0 GB.
/// </summary>
/// <remarks>
/// Sizes of both families compare by their bytes, and are equal only when the family is the same too, since it decides how they print.
/// </remarks>
public readonly record struct DataSize : IComparable<DataSize>, IComparable
{
    private const int MostDecimals = 3;
    private const int MostDigits = 40;
    private const string TooLarge = "is too large";

    private DataSize(long bytes, UnitFamily family)
    {
        Bytes = bytes;
        Family = family;
    }

    /// <summary>The size in bytes, never negative.</summary>
    public long Bytes { get; }

    /// <summary>
    /// The family of units that the size prints in. Zero, and a size that no binary unit prints exactly, count as decimal.
    /// </summary>
    public UnitFamily Family { get; }

    /// <summary>A size in whole bytes, to be printed in units of a family.</summary>
    internal static DataSize FromBytes(long bytes, UnitFamily family) => new(bytes, family);

    /// <summary>A size in gigabytes of 10^9 bytes.</summary>
    public static DataSize FromGigabytes(long gigabytes) => new(gigabytes * 1_000_000_000, UnitFamily.Decimal);

    /// <summary>A size in terabytes of 10^12 bytes.</summary>
    public static DataSize FromTerabytes(long terabytes) => FromGigabytes(terabytes * 1000);

    /// <summary>
    /// Reads a size: digits, thousands grouped by commas or blanks, any number of decimals, then a unit. What is not a whole number of
    /// bytes is rounded up to the next byte.
    /// </summary>
    /// <param name="text">For example <c>2.5 GB</c>, <c>1,024 MB</c>, <c>512MiB</c> or <c>8Gi</c>.</param>
    /// <param name="size">The size, when it could be read.</param>
    /// <returns>Whether the text is a size.</returns>
    public static bool TryParse(string text, out DataSize size)
    {
        var result = Parse(text);
        size = result.Value;
        return result.Problem is null;
    }

    /// <summary>Reads a size as <see cref="TryParse"/> does, and says what is wrong with a text that is none.</summary>
    internal static ParseResult<DataSize> Parse(string text)
    {
        if (NumberText.TryParse(text) is not { } number)
        {
            return NumberText.WithPointForComma(text) is { } suggestion
                ? Failure($"has a comma for the decimal point. Write {suggestion}")
                : Failure("is not a size. Write a number with a unit, such as 2.5 GB");
        }

        return number.Unit.Length == 0 ? Failure("has no unit")
            : SizeUnit.Find(number.Unit) is { } unit ? Scale(number, unit.Unit, unit.Family)
            : Failure($"has a unit that is not one of {SizeUnit.Symbols}");
    }

    /// <summary>Compares the bytes, whatever the families.</summary>
    public int CompareTo(DataSize other) => Bytes.CompareTo(other.Bytes);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DataSize other => CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType()} is not comparable with a size.", nameof(obj)),
    };

    public static bool operator <(DataSize left, DataSize right) => left.Bytes < right.Bytes;

    public static bool operator >(DataSize left, DataSize right) => left.Bytes > right.Bytes;

    public static bool operator <=(DataSize left, DataSize right) => left.Bytes <= right.Bytes;

    public static bool operator >=(DataSize left, DataSize right) => left.Bytes >= right.Bytes;

    /// <summary>
    /// The shortest text of at most three decimals, in the largest unit that the size reaches, that reads back as the same bytes;
    /// in bytes where there is none.
    /// </summary>
    public override string ToString() => Bytes == 0 ? "0 GB" : Print(Bytes, Family) ?? $"{Bytes} B";

    private static string? Print(long bytes, UnitFamily family)
    {
        var units = SizeUnit.GetAll(family);
        foreach (var unit in units.Where(unit => bytes >= unit.Bytes || unit == units[^1]))
        {
            var scaled = (Int128)bytes;
            for (var decimals = 0; decimals <= MostDecimals; decimals++, scaled *= 10)
            {
                // Reading rounds up to whole bytes: what is cut off must be less than one.
                if (scaled % unit.Bytes < PowerOfTen(decimals))
                {
                    var digits = (decimal)(scaled / unit.Bytes) / PowerOfTen(decimals);
                    return $"{digits.ToString(CultureInfo.InvariantCulture)} {unit.Symbol}";
                }
            }
        }

        return null;
    }

    private static ParseResult<DataSize> Failure(string problem) => ParseResult<DataSize>.Failure(problem);

    private static ParseResult<DataSize> Scale(NumberText number, SizeUnit unit, UnitFamily family)
    {
        var whole = number.Whole.TrimStart('0');
        if (whole.Length > MostDigits)
        {
            return Failure(TooLarge);
        }

        // Further decimals only decide whether there is something left to be rounded up.
        var fraction = number.Fraction.Length <= MostDigits
            ? number.Fraction
            : number.Fraction[..MostDigits] + (number.Fraction.AsSpan(MostDigits).ContainsAnyExcept('0') ? "1" : "0");
        var product = BigInteger.Parse("0" + whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture) * unit.Bytes;
        var (bytes, rest) = BigInteger.DivRem(product, BigInteger.Pow(10, fraction.Length));
        bytes += rest.IsZero ? 0 : 1;
        if (bytes > long.MaxValue)
        {
            return Failure(TooLarge);
        }

        return ParseResult<DataSize>.Success(Create((long)bytes, family));
    }

    /// <summary>A size in whole bytes as reading its text gives it: binary only where a binary unit prints it.</summary>
    internal static DataSize Create(long bytes, UnitFamily family) =>
        new(bytes, bytes > 0 && family == UnitFamily.Binary && Print(bytes, family) is not null ? UnitFamily.Binary : UnitFamily.Decimal);

    private static long PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);
}
