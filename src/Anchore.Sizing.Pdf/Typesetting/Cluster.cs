namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The least part of a text that may stand alone on a line: a letter with its accents.</summary>
/// <param name="Shaped">The span it belongs to.</param>
/// <param name="First">The index of its first glyph.</param>
/// <param name="Count">The number of its glyphs.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Blank">Whether it is a space, which takes no room at the end of a line.</param>
/// <param name="Break">How well a line may end after it.</param>
internal readonly record struct Cluster(Shaped Shaped, int First, int Count, float Width, bool Blank, Break Break)
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
            var place = glyphs[first].Cluster;
            var blank = shaped.Span.Text[place] == ' ';
            var afterwards = blank ? Breaks.AtBlank(shaped.Span.Text, place) : Breaks.Before(shaped.Span.Text, next);
            clusters.Add(new Cluster(shaped, first, end - first, width, blank, afterwards));
            first = end;
        }
    }
}
