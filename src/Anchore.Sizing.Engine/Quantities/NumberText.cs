using System.Globalization;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>
/// The parts of a number as people write it: digits, of which thousands may be grouped by one sign throughout, and decimals after a point.
/// What follows is the unit.
/// </summary>
/// <param name="Whole">The digits before the point without grouping; empty in <c>.5</c>.</param>
/// <param name="Fraction">The digits after the point; empty for a whole number.</param>
/// <param name="Unit">What follows the number, without blanks around it.</param>
internal sealed partial record NumberText(string Whole, string Fraction, string Unit)
{
    /// <summary>Reads a number; null when the text does not begin with one, or when its grouping is not in threes.</summary>
    public static NumberText? TryParse(string text)
    {
        if (Shape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var sign = match.Groups["sign"];
        var whole = sign.Success
            ? match.Groups["whole"].Value.Replace(sign.Value, "", StringComparison.Ordinal)
            : match.Groups["whole"].Value;
        return new NumberText(whole, match.Groups["fraction"].Value, match.Groups["unit"].Value.Trim());
    }

    /// <summary>A text such as <c>2,5 GB</c> with a point in place of its comma; null when it is nothing of the kind.</summary>
    public static string? WithPointForComma(string text) => DecimalComma().IsMatch(text) ? text.Trim().Replace(',', '.') : null;

    /// <summary>The number, where it has no more digits than a decimal holds exactly.</summary>
    public decimal? ToDecimal() =>
        Whole.TrimStart('0').Length + Fraction.Length <= 28
            ? decimal.Parse(
                $"{(Whole.Length == 0 ? "0" : Whole)}.{Fraction}0",
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture
            )
            : null;

    // Groups are of three digits and separated by the same sign: a comma, an apostrophe, an underscore or one of the blanks of typesetters.
    [GeneratedRegex(
        @"^\s*(?<whole>[0-9]{1,3}(?<sign>[,'’_\u0020\u00A0\u2009\u202F])[0-9]{3}(\k<sign>[0-9]{3})*|[0-9]+|(?=\.[0-9]))(\.(?<fraction>[0-9]+))?(?!\s*[0-9.,'’_])(?<unit>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^\s*[0-9]{1,15},[0-9]{1,15}(?!,)\s*[a-zA-Z%]{0,9}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();
}
