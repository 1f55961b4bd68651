using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The model's text as spans.</summary>
internal static class Spans
{
    public static List<Span> Create(RichText text, Style style)
    {
        var spans = new List<Span>();
        foreach (var run in text.Runs)
        {
            var address = run.Web?.AbsoluteUri;
            spans.Add(new Span(run.Text, Toned(style, run.Tone, address), address));
            spans.AddRange(Marks(run.Footnotes ?? [], style));
        }

        return spans;
    }

    /// <summary>The numbers of footnotes, a blank between them.</summary>
    public static IEnumerable<Span> Marks(IReadOnlyList<int> numbers, Style style) =>
        numbers.SelectMany((number, index) => index == 0 ? [Mark(number, style)] : new[] { new Span("\u00A0", style), Mark(number, style) });

    // The number leads to its footnote.
    private static Span Mark(int number, Style style) =>
        new(FootnoteMark.Format(number), style.In(Palette.Accent), Place: NamedDestinations.Footnote(number));

    private static Style Toned(Style style, Tone tone, string? address) => (tone, address) switch
    {
        (Tone.Strong, null) => style.Strong,
        (Tone.Strong, _) => style.Strong.In(Palette.Accent),
        (_, not null) => style.In(Palette.Accent),
        (Tone.Muted, _) => style.In(Palette.Muted),
        _ => style,
    };
}
