using System.Globalization;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Text;

/// <summary>Sizes as tools and spreadsheets print them.</summary>
internal static partial class ToolSize
{
    private const int MostCharacters = 64;

    /// <summary>The pattern of a size with its unit, as a part of others.</summary>
    public const string Pattern = @"\d[\d.,]*(?:e[+-]?\d+)?\s?(?:[kKMGTP]i?)?B";

    /// <summary>Bytes of a number with a unit, rounded to whole ones; null when the text is none, such as <c>N/A</c>.</summary>
    /// <param name="text">Such as <c>187MB</c>, <c>8.62 MB</c>, <c>125.5 MiB</c>, <c>1,36 GB</c> or <c>412 750 000</c>.</param>
    /// <param name="unit">The unit of a number that has none: B, kB, MB, GB, KiB, MiB or GiB.</param>
    /// <param name="commaIsDecimal">Whether a single comma with three digits behind it is a decimal point; null when that is not
    /// known.</param>
    public static long? Parse(string text, string unit = "B", bool? commaIsDecimal = null)
    {
        if (text.Length > MostCharacters)
        {
            return null;
        }

        if (TryParsePlain(text, out var plain))
        {
            return plain;
        }

        var match = Number().Match(text);
        if (!match.Success || ToDecimal(match.Groups["number"].Value, commaIsDecimal) is not { } number)
        {
            return null;
        }

        var factor = FactorOf(match.Groups["unit"].Value is { Length: > 0 } own ? own : unit);
        return factor is { } scale && number <= long.MaxValue / scale ? (long)Math.Round(number * scale, MidpointRounding.AwayFromZero)
            : null;
    }

    /// <summary>Bytes of Kubernetes' quantities, such as <c>31127824Ki</c>.</summary>
    public static long? ParseQuantity(string text) => Parse(text.Length > 0 && char.IsAsciiLetter(text[^1]) ? text + "B" : text);

    // What almost every row holds: a few digits, a point at most, and a unit.
    private static bool TryParsePlain(ReadOnlySpan<char> text, out long bytes)
    {
        long digits = 0;
        long divisor = 0;
        var index = 0;
        for (; index < text.Length && index < 12 && (char.IsAsciiDigit(text[index]) || (text[index] == '.' && divisor == 0)); index++)
        {
            digits = text[index] == '.' ? digits : digits * 10 + (text[index] - '0');
            divisor = text[index] == '.' ? 1 : divisor * 10;
        }

        var scale = text[index..] switch
        {
            "B" => 1,
            "kB" or "KB" => 1_000,
            "MB" => 1_000_000,
            "GB" => 1_000_000_000L,
            _ => 0L,
        };
        bytes = scale == 0 ? 0 : (long)Math.Round((decimal)digits * scale / Math.Max(1, divisor), MidpointRounding.AwayFromZero);
        return index > 0 && scale > 0;
    }

    private static decimal? ToDecimal(string digits, bool? commaIsDecimal)
    {
        var compact = string.Concat(digits.Where(character => !char.IsWhiteSpace(character) && character is not ('\'' or '_')));
        var comma = compact.LastIndexOf(',');
        var point = compact.LastIndexOf('.');
        if (comma >= 0 && point >= 0)
        {
            compact = comma > point ? compact.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
                : compact.Replace(",", "", StringComparison.Ordinal);
        }
        else if (comma >= 0)
        {
            var isGroup = compact.IndexOf(',', StringComparison.Ordinal) != comma || (compact.Length - comma == 4 && comma <= 3
                && compact[0] != '0');
            if (isGroup && compact.IndexOf(',', StringComparison.Ordinal) == comma && commaIsDecimal is null)
            {
                return null;
            }

            compact = isGroup && commaIsDecimal != true ? compact.Replace(",", "", StringComparison.Ordinal) : compact.Replace(',', '.');
        }
        else if (compact.IndexOf('.', StringComparison.Ordinal) != point)
        {
            compact = compact.Replace(".", "", StringComparison.Ordinal);
        }
        else if (commaIsDecimal == true && point > 0 && compact.Length - point == 4 && point <= 3)
        {
            compact = compact.Replace(".", "", StringComparison.Ordinal);
        }

        return decimal.TryParse(compact, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out var number) ? number : null;
    }

    private static decimal? FactorOf(string unit) => unit.ToUpperInvariant() switch
    {
        "" or "B" or "BYTES" or "BYTE" or "O" => 1m,
        "KB" or "K" or "KO" => 1e3m,
        "MB" or "M" or "MO" => 1e6m,
        "GB" or "G" or "GO" => 1e9m,
        "TB" or "T" or "TO" => 1e12m,
        "PB" => 1e15m,
        "KIB" or "KI" => 1024m,
        "MIB" or "MI" => 1024m * 1024,
        "GIB" or "GI" => 1024m * 1024 * 1024,
        "TIB" or "TI" => 1024m * 1024 * 1024 * 1024,
        "PIB" => 1024m * 1024 * 1024 * 1024 * 1024,
        _ => null,
    };

    [GeneratedRegex(@"^\s*(?<number>\d[\d.,'_\s]*(?:e[+-]?\d+)?)\s*(?<unit>[A-Za-z]{0,5})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
