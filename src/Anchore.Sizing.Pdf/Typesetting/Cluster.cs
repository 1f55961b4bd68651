namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The least part of a text that may stand alone on a line: a letter with its accents.</summary>
/// <param name="Shaped">The span it belongs to.</param>
/// <param name="First">The index of its first glyph.</param>
/// <param name="Count">The number of its glyphs.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Blank">Whether it is a space, which takes no room at the end of a line.</param>
/// <param name="MayBreak">Whether a line may end after it.</param>
internal readonly record struct Cluster(Shaped Shaped, int First, int Count, float Width, bool Blank, bool MayBreak)
{
    public static void AddTo(List<Cluster> clusters, Shaped shaped)
    {
        var glyphs = shaped.Glyphs;
        for (var first = 0; first < glyphs.Length;)
        {
            var (end, width) = (first, 0f);
            for (; end < glyphs.Length && glyphs[end].Cluster == glyphs[first].Cluster; end++)
            {
                width += glyphs[end].Advance;
            }

            var next = end < glyphs.Length ? glyphs[end].Cluster : shaped.Span.Text.Length;
            clusters.Add(Of(shaped, first, end - first, width, next));
            first = end;
        }
    }

    private static Cluster Of(Shaped shaped, int first, int count, float width, int next)
    {
        var text = shaped.Span.Text;
        var blank = text[shaped.Glyphs[first].Cluster] == ' ';
        return new Cluster(shaped, first, count, width, blank, blank || BreaksBefore(text, next));
    }

    // After a hyphen between letters, after a dash, and after the last of several slashes; "-5" and "2022-04-22" stay whole.
    private static bool BreaksBefore(string text, int next) => next > 0 && next < text.Length && text[next - 1] switch
    {
        '-' => next > 1 && char.IsLetter(text[next - 2]) && char.IsLetter(text[next]),
        '‐' or '–' or '—' => text[next] != ' ',
        '/' => text[next] is not ('/' or ' '),
        _ => false,
    };
}
