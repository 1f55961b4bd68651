using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using HarfBuzzFace = HarfBuzzSharp.Face;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>
/// A face: its file, what it covers, and which character each glyph stands for. Made once a process, never changed.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process.")]
internal sealed class Face
{
    private const int MostGlyphs = 0x10000;

    private readonly HarfBuzzFace shape;
    private readonly BitArray covered;
    private readonly ushort[] widths = new ushort[MostGlyphs];

    /// <param name="name">Its name, which no other face has.</param>
    /// <param name="file">The whole font file.</param>
    /// <param name="limit">The first character that it need not be asked for.</param>
    public Face(string name, Stream file, int limit)
    {
        Name = name;
        // HarfBuzz reads this very memory; Blob.FromStream would leave it to the garbage collector.
        Bytes = GC.AllocateUninitializedArray<byte>((int)file.Length, pinned: true);
        file.ReadExactly(Bytes);
        using var blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(Bytes, 0), Bytes.Length, MemoryMode.ReadOnly);
        shape = new HarfBuzzFace(blob, 0);
        shape.MakeImmutable();
        UnitsPerEm = shape.UnitsPerEm;
        covered = new BitArray(limit);
        Cover();
    }

    /// <summary>Its name, which no other face has.</summary>
    public string Name { get; }

    /// <summary>The whole font file.</summary>
    public byte[] Bytes { get; }

    public int UnitsPerEm { get; }

    /// <summary>The glyph of a space; 0 if it has none.</summary>
    public ushort Blank { get; private set; }

    /// <summary>The character that a glyph stands for, so that text can be copied out of a PDF.</summary>
    public Dictionary<ushort, int> Characters { get; } = [];

    /// <summary>A glyph's width in units of the em.</summary>
    public int Width(ushort glyph) => widths[glyph];

    public bool Covers(int codePoint) => codePoint < covered.Length && covered[codePoint];

    /// <summary>A font for shaping, for the use of one thread.</summary>
    public Font CreateFont()
    {
        var font = new Font(shape);
        font.SetScale(UnitsPerEm, UnitsPerEm);
        font.SetFunctionsOpenType();
        return font;
    }

    private void Cover()
    {
        using var font = CreateFont();
        for (var glyph = 0; glyph < shape.GlyphCount; glyph++)
        {
            widths[glyph] = (ushort)font.GetHorizontalGlyphAdvance((uint)glyph);
        }

        for (var codePoint = 0; codePoint < covered.Length; codePoint++)
        {
            if (font.TryGetNominalGlyph((uint)codePoint, out var glyph) && glyph != 0)
            {
                covered[codePoint] = true;
                Characters.TryAdd((ushort)glyph, codePoint);
            }
        }

        Blank = font.TryGetNominalGlyph(' ', out var blank) ? (ushort)blank : (ushort)0;
    }
}
