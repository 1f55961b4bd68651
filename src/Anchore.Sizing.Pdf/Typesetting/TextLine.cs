namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>One line of pieces, in the order in which they are read.</summary>
internal sealed record TextLine(IReadOnlyList<Piece> Pieces)
{
    public static readonly TextLine Empty = new([]);

    public float Width { get; } = Pieces.Sum(piece => piece.Width);

    /// <summary>The width without the footnote's number at the end, which hangs outside a column of numbers.</summary>
    public float AlignedWidth => Pieces.Count > 1 && Pieces[^1].Shaped.Span.Place is not null ? Width - Pieces[^1].Width : Width;

    /// <summary>The pieces with their distances from the line's left end.</summary>
    public IEnumerable<(Piece Piece, float X)> Placed()
    {
        var (order, places, x) = (VisualOrder(), new float[Pieces.Count], 0f);
        foreach (var index in order)
        {
            places[index] = x;
            x += Pieces[index].Width;
        }

        return Pieces.Select((piece, index) => (piece, places[index]));
    }

    // What stands between two pieces from right to left and has no letters, such as a number, is set between them: their order is reversed.
    private int[] VisualOrder()
    {
        var order = Enumerable.Range(0, Pieces.Count).ToArray();
        for (var start = 0; start < Pieces.Count; start++)
        {
            if (!Pieces[start].Shaped.Span.IsRightToLeft)
            {
                continue;
            }

            var end = start;
            for (var i = start + 1; i < Pieces.Count && (Pieces[i].Shaped.Span.IsRightToLeft || !Pieces[i].HasLetters); i++)
            {
                end = Pieces[i].Shaped.Span.IsRightToLeft ? i : end;
            }

            Array.Reverse(order, start, end - start + 1);
            start = end;
        }

        return order;
    }
}

/// <summary>Lines under each other.</summary>
internal sealed record TextBlock(IReadOnlyList<TextLine> Lines, float Leading)
{
    public float Height => Lines.Count * Leading;

    public TextLine First => Lines.Count > 0 ? Lines[0] : TextLine.Empty;

    public TextLine LineAt(int index) => index < Lines.Count ? Lines[index] : TextLine.Empty;
}
