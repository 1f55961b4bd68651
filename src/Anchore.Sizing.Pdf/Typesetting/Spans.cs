using System.Globalization;
using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The model's text as spans.</summary>
internal static class Spans
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static List<Span> Create(RichText text, Style style)
    {
        var spans = new List<Span>();
        foreach (var run in text.Runs)
        {
            var address = Web(run.Address);
            spans.Add(new Span(run.Text, Toned(style, run.Tone, address), address));
            spans.AddRange(Marks(run.Footnotes ?? [], style));
        }

        return spans;
    }

    /// <summary>The numbers of footnotes, a blank between them.</summary>
    public static IEnumerable<Span> Marks(IReadOnlyList<int> numbers, Style style) =>
        numbers.SelectMany((number, index) => index == 0 ? [Mark(number, style)] : new[] { new Span("\u00A0", style), Mark(number, style) });

    /// <summary>
    /// A footnote's number, raised and leading to it. Raised figures are characters of their own, so that a copied "5⁴" is not 54.
    /// </summary>
    private static Span Mark(int number, Style style) =>
        new(Raise(number), style.In(Palette.Accent), Place: NamedDestinations.Footnote(number));

    /// <summary>The address if it can be followed from paper, that is, if it is absolute and on the web.</summary>
    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string Raise(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => char.IsAsciiDigit(digit) ? Raised[digit - '0'] : '⁻'));

    private static Style Toned(Style style, Tone tone, string? address) => (tone, address) switch
    {
        (Tone.Strong, null) => style.Strong,
        (Tone.Strong, _) => style.Strong.In(Palette.Accent),
        (_, not null) => style.In(Palette.Accent),
        (Tone.Muted, _) => style.In(Palette.Muted),
        _ => style,
    };
}
