namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>A shaped glyph, in points.</summary>
/// <param name="Id">Its number in the face.</param>
/// <param name="Cluster">The index of the first character it stands for.</param>
/// <param name="Advance">How far the next glyph stands to the right.</param>
/// <param name="Nominal">The width that the face gives it, from which the advance differs by kerning.</param>
/// <param name="X">Its offset to the right.</param>
/// <param name="Y">Its offset downwards.</param>
internal readonly record struct Glyph(ushort Id, int Cluster, float Advance, float Nominal, float X, float Y);

/// <summary>A span with its glyphs, from left to right.</summary>
internal sealed class Shaped(Span span, Face face, Glyph[] glyphs)
{
    public Span Span { get; } = span;

    public Face Face { get; } = face;

    public Glyph[] Glyphs { get; } = glyphs;

    /// <summary>Whether a reader could not tell its text from its glyphs.</summary>
    public bool IsComplex { get; } = span.Face is not null && span.Text.Any(character => Script.IsComplex(character));

    /// <summary>The characters of a cluster, given the index of its first one.</summary>
    public string TextOf(int cluster) => Span.Text[cluster..EndOf(cluster)];

    /// <summary>The index of the first character after a cluster.</summary>
    public int EndOf(int cluster) =>
        Glyphs.Select(glyph => glyph.Cluster).Where(next => next > cluster).DefaultIfEmpty(Span.Text.Length).Min();
}

/// <summary>A part of a shaped span that stands on one line.</summary>
internal readonly record struct Piece(Shaped Shaped, int First, int Count, float Width)
{
    public ReadOnlySpan<Glyph> Glyphs => Shaped.Glyphs.AsSpan(First, Count);

    /// <summary>Its characters in the order in which they are read.</summary>
    public string Text
    {
        get
        {
            var (first, last) = (int.MaxValue, 0);
            foreach (var glyph in Glyphs)
            {
                (first, last) = (Math.Min(first, glyph.Cluster), Math.Max(last, glyph.Cluster));
            }

            return Shaped.Span.Text[first..Shaped.EndOf(last)];
        }
    }

    public bool HasLetters => Text.Any(char.IsLetter);
}
