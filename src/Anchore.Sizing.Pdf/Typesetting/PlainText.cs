using System.Globalization;
using System.Text;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The characters of a text as they are set on paper.</summary>
internal static class PlainText
{
    /// <summary>The code points; blanks that may break are spaces, and what has no place on paper is left out.</summary>
    public static IEnumerable<int> Read(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            // Half of a surrogate pair counts as a character of its own: it is named like any other without a glyph.
            var (codePoint, length) = Rune.TryGetRuneAt(text, i, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (text[i], 1);
            i += length;
            if (Plain(codePoint) is { } plain)
            {
                yield return plain;
            }
        }
    }

    /// <summary>Whether a character is set as it is.</summary>
    public static bool IsPlain(char character) => Plain(character) == character;

    /// <summary>The characters that no face has, each once and in order.</summary>
    public static IReadOnlyList<string> FindMissing(string text) =>
        [.. Read(text).Where(codePoint => Faces.Find(codePoint, Weight.Regular) is null).Distinct().Select(Format)];

    /// <summary>The name of a character that cannot be printed, for example "U+E000".</summary>
    public static string Name(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    private static string Format(int codePoint) => Rune.IsValid(codePoint) ? char.ConvertFromUtf32(codePoint) : "\uFFFD";

    // Control and format characters (direction marks, joiners, selectors) have no place on paper.
    private static int? Plain(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        _ when codePoint is '\t' or '\n' or '\r' => ' ',
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        UnicodeCategory.SpaceSeparator => codePoint is 0xA0 or 0x2007 or 0x202F ? 0xA0 : ' ',
        UnicodeCategory.Control or UnicodeCategory.Format => null,
        _ when codePoint is >= 0xFE00 and <= 0xFE0F => null,
        _ => codePoint,
    };
}
