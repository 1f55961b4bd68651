using System.Globalization;
using System.Text;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>
/// Makes any string printable: what the faces lack is named by its code point, in brackets and muted, never shown as an empty box.
/// </summary>
internal static class CodePoints
{
    /// <summary>Splits a span where the face or the direction changes, and where no face helps.</summary>
    public static List<Span> Printable(Span span)
    {
        var spans = new List<Span>();
        var stretch = new List<int>();
        (Face? Face, bool RightToLeft) home = default;
        var codePoints = Plain(span.Text).ToList();
        for (var i = 0; i < codePoints.Count; i++)
        {
            var next = Home(codePoints, i, span.Style.Weight, home);
            if (next != home)
            {
                Flush(spans, span, home, stretch);
                home = next;
            }

            stretch.Add(codePoints[i]);
        }

        Flush(spans, span, home, stretch);
        return spans;
    }

    /// <summary>The characters of a text that no face has, each once and in order.</summary>
    public static IEnumerable<int> Missing(string text) => Plain(text).Where(codePoint => Faces.Find(codePoint, Weight.Regular) is null).Distinct();

    // Signs and blanks between letters from right to left go with them; accents stay with their letter.
    private static (Face? Face, bool RightToLeft) Home(List<int> text, int index, Weight wanted, (Face? Face, bool RightToLeft) before)
    {
        var codePoint = text[index];
        if (before.RightToLeft && !Script.IsLetter(codePoint) && !IsDigit(codePoint) && before.Face!.Covers(codePoint)
            && (IsMark(codePoint) || NextLetter(text, index) is { } next && Script.IsRightToLeft(next)))
        {
            return before;
        }

        return (Faces.Find(codePoint, wanted), Script.IsRightToLeft(codePoint));
    }

    private static int? NextLetter(List<int> text, int index)
    {
        var next = text.FindIndex(index + 1, Script.IsLetter);
        return next < 0 ? null : text[next];
    }

    private static bool IsDigit(int codePoint) => codePoint < 0x10000 && char.IsDigit((char)codePoint);

    private static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark;

    private static IEnumerable<int> Plain(string text)
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

    // Every blank that may break is a space; control and format characters (direction marks, joiners, selectors) have no place on paper.
    private static int? Plain(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        _ when codePoint is '\t' or '\n' or '\r' => ' ',
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        UnicodeCategory.SpaceSeparator => codePoint is 0xA0 or 0x2007 or 0x202F ? 0xA0 : ' ',
        UnicodeCategory.Control or UnicodeCategory.Format => null,
        _ when codePoint is >= 0xFE00 and <= 0xFE0F => null,
        _ => codePoint,
    };

    private static void Flush(List<Span> spans, Span span, (Face? Face, bool RightToLeft) home, List<int> stretch)
    {
        if (stretch.Count > 0)
        {
            spans.Add(home.Face is { } face
                ? span with { Text = string.Concat(stretch.Select(char.ConvertFromUtf32)), Face = face, IsRightToLeft = home.RightToLeft }
                : span with { Text = Names(stretch), Style = span.Style.In(Palette.Muted) });
            stretch.Clear();
        }
    }

    private static string Names(List<int> stretch) =>
        $"[{string.Join(' ', stretch.Select(codePoint => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}")))}]";
}
