namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>Breaks text where it may be broken; a word that is wider than the line is broken between its letters.</summary>
internal static class LineBreaker
{
    // Sums of advances differ in the last bit; a line that was measured to fit must fit.
    private const float Slack = 0.01f;

    public static List<TextLine> IntoLines(List<Cluster> clusters, float width)
    {
        var lines = new List<TextLine>();
        var start = SkipBlanks(clusters, 0);
        while (start < clusters.Count)
        {
            var end = EndOfLine(clusters, start, width + Slack);
            lines.Add(Line(clusters, start, end));
            start = SkipBlanks(clusters, end);
        }

        return lines;
    }

    /// <summary>The line's beginning followed by its substitute for the rest.</summary>
    public static TextLine Cut(TextLine line, TextLine ellipsis, float width)
    {
        var clusters = new List<Cluster>();
        foreach (var piece in line.Pieces)
        {
            Cluster.AddTo(clusters, piece.Shaped);
        }

        var room = width - ellipsis.Width;
        var end = 0;
        for (; end < clusters.Count && clusters[end].Width <= room; end++)
        {
            room -= clusters[end].Width;
        }

        return new TextLine([.. Line(clusters, 0, end).Pieces, .. ellipsis.Pieces]);
    }

    private static int EndOfLine(List<Cluster> clusters, int start, float width)
    {
        var (used, good, fair) = (0f, start, start);
        for (var i = start; i < clusters.Count; i++)
        {
            used += clusters[i].Width;
            if (used > width && !clusters[i].Blank)
            {
                return good > start ? good : fair > start ? fair : Math.Max(i, start + 1);
            }

            good = clusters[i].Break == Break.Good ? i + 1 : good;
            fair = clusters[i].Break == Break.Fair ? i + 1 : fair;
        }

        return clusters.Count;
    }

    private static int SkipBlanks(List<Cluster> clusters, int start)
    {
        while (start < clusters.Count && clusters[start].Blank)
        {
            start++;
        }

        return start;
    }

    // A blank at the end takes no room, but is written, so that a screen reader and a copy have two words and not one.
    private static TextLine Line(List<Cluster> clusters, int start, int end)
    {
        var blank = -1;
        while (end > start && clusters[end - 1].Blank)
        {
            blank = --end;
        }

        var pieces = new List<Piece>();
        for (var i = start; i < end; i++)
        {
            Add(pieces, clusters[i]);
        }

        if (blank >= 0 && blank < clusters.Count - 1)
        {
            Add(pieces, clusters[blank] with { Width = 0 });
        }

        return new TextLine(pieces);
    }

    private static void Add(List<Piece> pieces, Cluster cluster)
    {
        var last = pieces.Count - 1;
        if (last >= 0 && pieces[last].Shaped == cluster.Shaped)
        {
            pieces[last] = pieces[last] with
            {
                First = Math.Min(pieces[last].First, cluster.First),
                Count = pieces[last].Count + cluster.Count,
                Width = pieces[last].Width + cluster.Width,
            };
        }
        else
        {
            pieces.Add(new Piece(cluster.Shaped, cluster.First, cluster.Count, cluster.Width));
        }
    }
}
