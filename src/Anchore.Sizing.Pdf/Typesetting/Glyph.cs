namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>A shaped glyph, in points.</summary>
/// <param name="Id">Its number in the face.</param>
/// <param name="Cluster">The index of the first character it stands for.</param>
/// <param name="Advance">How far the next glyph stands to the right.</param>
/// <param name="X">Its offset to the right.</param>
/// <param name="Y">Its offset downwards.</param>
internal readonly record struct Glyph(ushort Id, int Cluster, float Advance, float X, float Y);

/// <summary>A span with its glyphs.</summary>
internal sealed class Shaped(Span span, Glyph[] glyphs)
{
    public Span Span { get; } = span;

    public Glyph[] Glyphs { get; } = glyphs;
}

/// <summary>A part of a shaped span that stands on one line.</summary>
internal readonly record struct Piece(Shaped Shaped, int First, int Count, float Width)
{
    public ReadOnlySpan<Glyph> Glyphs => Shaped.Glyphs.AsSpan(First, Count);
}
