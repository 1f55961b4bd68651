using System.Globalization;
using System.Text;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>
/// Makes any string printable: what the faces lack is named by its code point, in brackets and muted, never shown as an empty box.
/// </summary>
internal static class CodePoints
{
    /// <summary>Splits a span where the face must change, and where no face helps.</summary>
    public static List<Span> Printable(Span span)
    {
        var spans = new List<Span>();
        var stretch = new List<int>();
        Weight? home = span.Style.Weight;
        foreach (var codePoint in Plain(span.Text))
        {
            var next = Home(codePoint, span.Style.Weight);
            if (next != home)
            {
                Flush(spans, span, home, stretch);
                home = next;
            }

            stretch.Add(codePoint);
        }

        Flush(spans, span, home, stretch);
        return spans;
    }

    private static Weight? Home(int codePoint, Weight wanted) =>
        Face.Get(wanted).Covers(codePoint) ? wanted : Face.Get(Weight.Signs).Covers(codePoint) ? Weight.Signs : null;

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

    private static void Flush(List<Span> spans, Span span, Weight? home, List<int> stretch)
    {
        if (stretch.Count > 0)
        {
            spans.Add(home is { } weight
                ? span with { Text = Characters(stretch), Style = span.Style with { Weight = weight } }
                : span with { Text = Names(stretch), Style = span.Style.In(Palette.Muted) });
            stretch.Clear();
        }
    }

    // The faces cover the basic plane only, so each character is one unit.
    private static string Characters(List<int> stretch) => string.Concat(stretch.Select(codePoint => (char)codePoint));

    private static string Names(List<int> stretch) =>
        $"[{string.Join(' ', stretch.Select(codePoint => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}")))}]";
}
