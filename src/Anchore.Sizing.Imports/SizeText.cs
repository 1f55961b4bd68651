using System.Globalization;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Imports;

/// <summary>Sizes as values of fields: exact where a short text is, otherwise rounded to the cautious side.</summary>
internal static class SizeText
{
    private static readonly (string Symbol, long Bytes)[] Units = [("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000),
        ("kB", 1_000)];

    /// <summary>The size, rounded up to three decimals of its largest unit.</summary>
    public static string RoundUp(long bytes) => Print(bytes, Math.Ceiling);

    /// <summary>The size, rounded down to three decimals of its largest unit.</summary>
    public static string RoundDown(long bytes) => Print(bytes, Math.Floor);

    private static string Print(long bytes, Func<decimal, decimal> round)
    {
        foreach (var (symbol, unit) in Units)
        {
            if (bytes >= unit)
            {
                var text = $"{(round(bytes * 1000m / unit) / 1000m).ToString("0.###", CultureInfo.InvariantCulture)} {symbol}";
                return DataSize.TryParse(text, out var size) ? size.ToString() : text;
            }
        }

        return $"{bytes.ToString(CultureInfo.InvariantCulture)} B";
    }
}
