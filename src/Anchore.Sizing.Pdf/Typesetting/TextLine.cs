namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>One line of pieces, from left to right.</summary>
internal sealed record TextLine(IReadOnlyList<Piece> Pieces)
{
    public static readonly TextLine Empty = new([]);

    public float Width { get; } = Pieces.Sum(piece => piece.Width);

    /// <summary>The width without the footnote's number at the end, which hangs outside a column of numbers.</summary>
    public float AlignedWidth => Pieces.Count > 1 && Pieces[^1].Shaped.Span.Place is not null ? Width - Pieces[^1].Width : Width;
}

/// <summary>Lines under each other.</summary>
internal sealed record TextBlock(IReadOnlyList<TextLine> Lines, float Leading)
{
    public float Height => Lines.Count * Leading;

    public TextLine First => Lines.Count > 0 ? Lines[0] : TextLine.Empty;

    public TextLine LineAt(int index) => index < Lines.Count ? Lines[index] : TextLine.Empty;
}
