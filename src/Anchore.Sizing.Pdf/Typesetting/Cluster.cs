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
    /// <summary>Adds the clusters of a span in the order in which they are read.</summary>
    public static void AddTo(List<Cluster> clusters, Shaped shaped)
    {
        var start = clusters.Count;
        var glyphs = shaped.Glyphs;
        for (var first = 0; first < glyphs.Length;)
        {
            var (end, width) = (first, 0f);
            for (; end < glyphs.Length && glyphs[end].Cluster == glyphs[first].Cluster; end++)
            {
                width += glyphs[end].Advance;
            }

            var following = shaped.Span.IsRightToLeft ? first - 1 : end;
            var next = following >= 0 && following < glyphs.Length ? glyphs[following].Cluster : shaped.Span.Text.Length;
            clusters.Add(Create(shaped, first, end - first, width, next));
            first = end;
        }

        if (shaped.Span.IsRightToLeft)
        {
            clusters.Reverse(start, clusters.Count - start);
        }
    }

    private static Cluster Create(Shaped shaped, int first, int count, float width, int next)
    {
        var (text, place) = (shaped.Span.Text, shaped.Glyphs[first].Cluster);
        var blank = text[place] == ' ';
        return new Cluster(shaped, first, count, width, blank, blank ? Breaks.AtBlank(text, place) : Breaks.Before(text, next));
    }
}
