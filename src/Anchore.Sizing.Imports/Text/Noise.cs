using System.Text.RegularExpressions;

namespace Anchore.Sizing.Imports.Text;

/// <summary>Lines that tools, shells and people put between rows and that say nothing of an image.</summary>
internal static partial class Noise
{
    public static bool IsNoise(string line) => line.AsSpan().Trim() is var text && (text.IsEmpty || Pattern().IsMatch(text));

    /// <summary>Whether a line stands for others that were left out.</summary>
    public static bool IsElision(string line) => line.Length <= LineCleaner.MostCharacters && Elision().IsMatch(line.AsSpan().Trim());

    [GeneratedRegex(
        @"^\s*(?:```.*|~~~.*|i Info.*|.*i Info →.*|WARNING:.*|W\d{4} .*|\[sudo\] .*|Last login.*|(?:real|user|sys)\s+\S+|[-=+"
            + @"|*_ ┌┐└┘├┤┬┴┼─│═║╔╗╚╝]+|✔ .*|Images space usage:|[A-Z][\w ]* usage: \S+|Listing items under .*|\[?\.{2,}\]?,?|(?::\s*)+"
                + @"|<?/?(?:pre|code|table|tbody|tr)>?|total \d+[KMG]?|Flag shorthand .*|time=""[^""]*"".*|\d+ items?|[#]{1,6}\s.*|%)\s*$"
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^\s*(?:\[?[.…]{1,}\]?|(?::\s*)+|(?:#|//)?\s*[.…]*\s*(?:snip|truncated|omitted)\b.*|(?:#|//).*|-{2,}\s*.*)\s*,?\s*$")]
    private static partial Regex Elision();
}
