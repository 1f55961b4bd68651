using System.Globalization;
using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>
/// A version, for example <c>13.4</c>, <c>17rc1</c> or <c>4.18.0-348.el8.x86_64</c>. Compared number by number; <c>10</c> and <c>10.0</c>
/// have the same age, and a pre-release is older than its release.
/// </summary>
public sealed partial record VersionNumber
{
    private const int LongestText = 100;

    private readonly long[] numbers;
    private readonly bool isPreRelease;

    private VersionNumber(string text, long[] numbers, bool isPreRelease)
    {
        Text = text;
        this.numbers = numbers;
        this.isPreRelease = isPreRelease;
    }

    /// <summary>The version as it was given, without a leading <c>v</c>.</summary>
    public string Text { get; }

    /// <summary>The leading numbers, for example 4, 18 and 0.</summary>
    public IReadOnlyList<long> Numbers => numbers;

    /// <summary>
    /// Reads a text that is a version and nothing else; null when it is not one. See <see cref="VersionOutput"/> for output of commands.
    /// </summary>
    public static VersionNumber? TryParse(string text)
    {
        if (text.Length > LongestText || Shape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        long[] numbers = [.. match.Groups["number"].Captures.Select(ParseNumber)];
        return new VersionNumber(match.Groups["version"].Value, numbers, PreRelease().IsMatch(match.Groups["suffix"].ValueSpan));
    }

    /// <summary>A version of numbers alone, for example 9.6.24.</summary>
    internal static VersionNumber FromNumbers(params long[] numbers) => new(string.Join('.', numbers), numbers, isPreRelease: false);

    /// <summary>Whether this version came before the other one.</summary>
    public bool IsOlderThan(VersionNumber other)
    {
        var difference = CompareNumbers(other, Math.Max(numbers.Length, other.numbers.Length));
        return difference < 0 || (difference == 0 && isPreRelease && !other.isPreRelease);
    }

    /// <summary>Whether this version came after a release and all of its patch versions: 5.25.0 is beyond 5.24, 5.24.3 is not.</summary>
    public bool IsBeyond(VersionNumber release) => CompareNumbers(release, release.numbers.Length) > 0;

    public bool Equals(VersionNumber? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private int CompareNumbers(VersionNumber other, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var difference = NumberAt(index).CompareTo(other.NumberAt(index));
            if (difference != 0)
            {
                return difference;
            }
        }

        return 0;
    }

    private long NumberAt(int index) => index < numbers.Length ? numbers[index] : 0;

    private static long ParseNumber(Capture capture) => long.Parse(capture.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // Numbers separated by points; then, after a sign or a letter, whatever the distributor appends.
    [GeneratedRegex(
        @"^v?(?<version>(?<number>[0-9]{1,15})(\.(?<number>[0-9]{1,15}))*(?<suffix>\.?[a-zA-Z][!-~]*|[-+~_:][!-~]*)?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[-~.]?(alpha|beta|rc|devel|dev|pre)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PreRelease();
}
