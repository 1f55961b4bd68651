using System.Text.RegularExpressions;

namespace Anchore.Sizing.Engine.Quantities;

/// <summary>
/// Finds numbers with their units in sentences, within which no line may end. The sentences themselves have plain blanks, so that what
/// is copied from them can be searched, compared and entered again.
/// </summary>
public static partial class QuantityText
{
    /// <summary>The sentence in parts: numbers with their units, and what stands between them.</summary>
    public static IEnumerable<(string Text, bool IsQuantity)> Split(string sentence)
    {
        var end = 0;
        foreach (Match match in Pattern().Matches(sentence))
        {
            if (match.Index > end)
            {
                yield return (sentence[end..match.Index], false);
            }

            yield return (match.Value, true);
            end = match.Index + match.Length;
        }

        if (end < sentence.Length)
        {
            yield return (sentence[end..], false);
        }
    }

    /// <summary>Whether the blank at that place stands between a number and its unit.</summary>
    public static bool IsInside(string sentence, int blank) =>
        UnitAhead().Match(sentence, blank) is { Success: true } match && match.Index == blank;

    [GeneratedRegex(@"[0-9][0-9.,]* (?:B|[kKMGTPE]i?B|CPUs?)(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<=[0-9]) (?=(?:B|[kKMGTPE]i?B|CPUs?)(?![A-Za-z0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex UnitAhead();
}
