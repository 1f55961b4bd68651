using System.Globalization;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>
/// A version as a program prints it, for example <c>13.4</c>, <c>20.10.7-ce</c> or <c>4.18.0-348.el8.x86_64</c>.
/// Compared number by number; <c>10</c> and <c>10.0</c> are the same age.
/// </summary>
public sealed partial record VersionNumber
{
    private const int LongestText = 100;

    private readonly long[] numbers;

    private VersionNumber(string text, long[] numbers)
    {
        Text = text;
        this.numbers = numbers;
    }

    /// <summary>The version as it was given, without what followed its first blank.</summary>
    public string Text { get; }

    /// <summary>Reads a version, or answers nothing when the text does not begin with one.</summary>
    public static VersionNumber? TryParse(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var blank = trimmed.IndexOfAny(' ', '\t');
        var version = (blank < 0 ? trimmed : trimmed[..blank]).ToString();
        if (version.Length > LongestText || Shape().Match(version) is not { Success: true } match)
        {
            return null;
        }

        return new VersionNumber(version, [.. match.Groups["number"].Captures.Select(Number)]);
    }

    /// <summary>Whether this version came before the other one.</summary>
    public bool IsOlderThan(VersionNumber other)
    {
        for (var index = 0; index < Math.Max(numbers.Length, other.numbers.Length); index++)
        {
            var difference = NumberAt(index).CompareTo(other.NumberAt(index));
            if (difference != 0)
            {
                return difference < 0;
            }
        }

        return false;
    }

    public bool Equals(VersionNumber? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private long NumberAt(int index) => index < numbers.Length ? numbers[index] : 0;

    private static long Number(Capture capture) => long.Parse(capture.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Numbers parted by points; then, after a sign or a letter, whatever the distributor appends.
    [GeneratedRegex(@"^v?(?<number>[0-9]{1,15})(\.(?<number>[0-9]{1,15}))*([-+~_:a-zA-Z][!-~]*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
