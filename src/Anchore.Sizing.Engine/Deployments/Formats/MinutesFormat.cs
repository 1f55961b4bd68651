using System.Globalization;
using System.Text.RegularExpressions;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments.Formats;

/// <summary>
/// Minutes: a decimal, hours, minutes and seconds with their units (<c>2m30s</c>, <c>1h</c>, <c>2.5 min</c>), or a clock (<c>00:02:30</c>).
/// </summary>
internal sealed partial class MinutesFormat(int decimals) : DecimalFormat(decimals)
{
    private const decimal MinutesPerHour = 60;
    private const decimal SecondsPerMinute = 60;

    protected override string Expectation =>
        "is not a duration. Write minutes, or hours, minutes and seconds, such as 2.5, 2m30s or 00:02:30";

    protected override decimal? Convert(string text)
    {
        if (NumberText.TryParse(text) is { Unit: "" } number)
        {
            return number.ToDecimal();
        }

        var match = Units().Match(text) is { Success: true } units ? units : Clock().Match(text);
        return match.Success && match.Groups.Values.Skip(1).Any(group => group.Success)
            ? (Part(match, "hours") * MinutesPerHour) + Part(match, "minutes") + Minutes(Part(match, "seconds"))
            : null;
    }

    private static decimal Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group
            ? decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : 0;

    // A third of a minute has no last decimal. Rounded down, what is exactly enough is not turned into too little.
    private decimal Minutes(decimal seconds)
    {
        var minutes = seconds / SecondsPerMinute;
        return decimal.Round(minutes, Decimals) == minutes ? minutes : decimal.Round(minutes, Decimals, MidpointRounding.ToZero);
    }

    [GeneratedRegex(
        @"^\s*((?<hours>[0-9]{1,9}(\.[0-9]{1,9})?)\s*h(ours?|rs?)?)?\s*((?<minutes>[0-9]{1,9}(\.[0-9]{1,9})?)\s*m(in(utes?|s)?)?)?\s*((?<seconds>[0-9]{1,9}(\.[0-9]{1,9})?)\s*s(ec(onds?|s)?)?)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Units();

    [GeneratedRegex(
        @"^\s*(?<hours>[0-9]{1,4}):(?<minutes>[0-5][0-9]):(?<seconds>[0-5][0-9](\.[0-9]{1,9})?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Clock();
}
