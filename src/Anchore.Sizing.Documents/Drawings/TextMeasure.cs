using System.Globalization;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>
/// Estimates how wide a text is in a common sans-serif. Which one a reader's system has is not known, so the estimate is on the wide side.
/// </summary>
public static class TextMeasure
{
    private const float StrongFactor = 1.18f;
    private const string Ellipsis = "…";

    /// <summary>The width of one line.</summary>
    public static float Width(string text, float size, bool strong = false)
    {
        var ems = text.EnumerateRunes().Sum(rune => Ems(rune.Value));
        return ems * size * (strong ? StrongFactor : 1);
    }

    /// <summary>The text in lines no wider than that, broken between words; a longer word stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, float width, float size, bool strong = false)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", size, strong) <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>The text, cut and ended with an ellipsis where it is wider than that.</summary>
    public static string Shorten(string text, float width, float size, bool strong = false)
    {
        if (Width(text, size, strong) <= width)
        {
            return text;
        }

        var first = Cut(text, (width / (strong ? StrongFactor : 1)) - Width(Ellipsis, size), size)[0];
        return first.TrimEnd() + Ellipsis;
    }

    /// <summary>The text in pieces no wider than that, broken anywhere but within a character as readers see it.</summary>
    public static IReadOnlyList<string> Cut(string text, float width, float size)
    {
        var lines = new List<string> { "" };
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (lines[^1].Length > 0 && Width(lines[^1] + element, size) > width)
            {
                lines.Add("");
            }

            lines[^1] += element;
        }

        return lines;
    }

    private static float Ems(int character) => character switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or '!' or ' ' => 0.28f,
        'f' or 't' or 'r' or '(' or ')' or '/' or '-' => 0.38f,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' => 0.9f,
        >= 'A' and <= 'Z' => 0.67f,
        >= '0' and <= '9' => 0.62f,
        < 0x250 => 0.57f,
        _ => 1,
    };
}
