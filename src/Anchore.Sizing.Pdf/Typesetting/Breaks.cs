using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>How well a line may end at a place.</summary>
internal enum Break
{
    /// <summary>Only if there is no other way.</summary>
    Poor,

    /// <summary>Within a word that is wider than the line, after a sign that joins its parts.</summary>
    Fair,

    /// <summary>Between words.</summary>
    Good,
}

/// <summary>Finds where a line may end.</summary>
internal static class Breaks
{
    // A number keeps its unit.
    public static Break AtBlank(string text, int place) => QuantityText.IsInside(text, place) ? Break.Poor : Break.Good;

    // "-5" and "2022-04-22" stay whole, and so does "https://".
    public static Break Before(string text, int next) => next == 0 || next >= text.Length ? Break.Poor : (text[next - 1], text[next]) switch
    {
        (_, ' ') => Break.Poor,
        ('、' or '。' or '，', _) => Break.Good,
        ( >= '\u3000' and <= '\uD7A3', _) => Break.Fair,
        ('-', var after) => next > 1 && char.IsLetter(text[next - 2]) && char.IsLetter(after) ? Break.Good : Break.Fair,
        ('‐' or '–' or '—', _) => Break.Good,
        ('/', var after) => after == '/' ? Break.Poor : Break.Good,
        ('.' or ':' or ',' or ';' or '_' or '@' or '?' or '&' or '=', not '/') => Break.Fair,
        _ => Break.Poor,
    };
}
