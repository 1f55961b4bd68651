using System.Globalization;

namespace Anchore.Sizing.Imports.Text;

/// <summary>Points in time as tools print them.</summary>
internal static class ToolDate
{
    private static readonly DateTimeOffset Earliest = new(2013, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private const int MostCharacters = 64;
    private const long EarliestSecond = 1_362_096_000;
    private const long LatestSecond = 7_258_118_400;

    /// <summary>
    /// The time; null when there is none. Dates before container images existed stand for "never": 0001, 1970 and the like. A time
    /// without a zone is taken as UTC.
    /// </summary>
    /// <param name="text">ISO 8601, RFC 2822, or seconds or milliseconds since 1970.</param>
    public static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MostCharacters)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
            out var number))
        {
            var seconds = number > LatestSecond ? number / 1000 : number;
            return seconds is >= EarliestSecond and < LatestSecond
                ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;
        }

        var written = text.EndsWith("-0000", StringComparison.Ordinal) ? text[..^5] + "+0000" : text;
        return
            DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            && time >= Earliest
            ? time
            : null;
    }
}
