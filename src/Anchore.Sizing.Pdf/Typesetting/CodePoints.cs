using System.Globalization;
using System.Text;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>Makes any string printable: what the faces lack is named by its code point, in brackets and muted, never shown as an empty box.</summary>
internal static class CodePoints
{
    public static List<Span> Printable(Span span)
    {
        var face = Face.Of(span.Style.Weight);
        var spans = new List<Span>();
        var text = new StringBuilder();
        var missing = new List<int>();
        for (var i = 0; i < span.Text.Length;)
        {
            var (codePoint, length) = At(span.Text, i);
            i += length;
            if (Plain(codePoint) is not { } plain)
            {
                continue;
            }

            var covered = face.Covers(plain);
            Flush(spans, span, covered ? null : text, covered ? missing : null);
            if (covered)
            {
                text.Append((char)plain);
            }
            else
            {
                missing.Add(plain);
            }
        }

        Flush(spans, span, text, missing);
        return spans;
    }

    // A lone surrogate counts as a character of its own: it is named like any other that has no glyph.
    private static (int CodePoint, int Length) At(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (text[index], 1);

    // Every blank that may break is a space; control and format characters (direction marks, joiners, selectors) have no place on paper.
    private static int? Plain(int codePoint) => Category(codePoint) switch
    {
        _ when codePoint is '\t' or '\n' or '\r' => ' ',
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
        UnicodeCategory.SpaceSeparator when codePoint is not (0xA0 or 0x2007 or 0x202F) => ' ',
        UnicodeCategory.SpaceSeparator => 0xA0,
        UnicodeCategory.Control or UnicodeCategory.Format => null,
        _ when codePoint is >= 0xFE00 and <= 0xFE0F => null,
        _ => codePoint,
    };

    private static UnicodeCategory Category(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint);

    private static void Flush(List<Span> spans, Span span, StringBuilder? text, List<int>? missing)
    {
        if (text is { Length: > 0 })
        {
            spans.Add(span with { Text = text.ToString() });
            text.Clear();
        }

        if (missing is { Count: > 0 })
        {
            var names = string.Join(' ', missing.Select(codePoint => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}")));
            spans.Add(span with { Text = $"[{names}]", Style = span.Style.In(Palette.Muted) });
            missing.Clear();
        }
    }
}
