using System.Globalization;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>
/// Makes any string printable: what the faces lack is named by its code point, in brackets and muted, never shown as an empty box.
/// </summary>
internal static class CodePoints
{
    /// <summary>Splits a span where the face or the direction changes, and where no face helps.</summary>
    public static IReadOnlyList<Span> Printable(Span span) =>
        Faces.Get(span.Style.Weight) is var face && span.Text.All(character => IsPlain(character, face)) ? [span with { Face = face }] : Split(span);

    // Nearly all text.
    private static bool IsPlain(char character, Face face) =>
        face.Covers(character) && PlainText.IsPlain(character) && !Script.IsRightToLeft(character);

    private static List<Span> Split(Span span)
    {
        var spans = new List<Span>();
        var stretch = new List<int>();
        (Face? Face, bool RightToLeft) home = default;
        var codePoints = PlainText.Read(span.Text).ToList();
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

    // Signs and blanks between letters from right to left go with them; accents stay with their letter.
    private static (Face? Face, bool RightToLeft) Home(List<int> text, int index, Weight wanted, (Face? Face, bool RightToLeft) before)
    {
        var codePoint = text[index];
        if (before is ({ } face, true) && !Script.IsLetter(codePoint) && !IsDigit(codePoint) && face.Covers(codePoint)
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
        $"[{string.Join(' ', stretch.Select(PlainText.Name))}]";
}
