using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using HarfBuzzFace = HarfBuzzSharp.Face;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>
/// A shipped face: its file, what it covers, and which character each glyph stands for. Made once a process, never changed.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process.")]
internal sealed class Face
{
    /// <summary>The faces cover the basic plane only.</summary>
    private const int Limit = 0x10000;

    private static readonly Lazy<Face>[] Faces =
        [new(() => new Face("Inter-Regular")), new(() => new Face("Inter-SemiBold")), new(() => new Face("NotoSansMath-Signs"))];

    private readonly HarfBuzzFace shape;
    private readonly BitArray covered = new(Limit);

    private readonly ushort[] widths = new ushort[Limit];

    private Face(string name)
    {
        Name = name;
        using var resource = typeof(Face).Assembly.GetManifestResourceStream($"Anchore.Sizing.Pdf.Fonts.{name}.ttf")
            ?? throw new InvalidOperationException($"The face {name} is not part of the assembly.");
        // HarfBuzz reads this very memory; Blob.FromStream would leave it to the garbage collector.
        Bytes = GC.AllocateUninitializedArray<byte>((int)resource.Length, pinned: true);
        resource.ReadExactly(Bytes);
        using var blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(Bytes, 0), Bytes.Length, MemoryMode.ReadOnly);
        shape = new HarfBuzzFace(blob, 0);
        shape.MakeImmutable();
        UnitsPerEm = shape.UnitsPerEm;
        Cover();
    }

    /// <summary>Its name, which no other face has.</summary>
    public string Name { get; }

    /// <summary>The whole font file.</summary>
    public byte[] Bytes { get; }

    public int UnitsPerEm { get; }

    /// <summary>The glyph of a space.</summary>
    public ushort Blank { get; private set; }

    /// <summary>The character that a glyph stands for, so that text can be copied out of a PDF.</summary>
    public Dictionary<ushort, int> Characters { get; } = [];

    public static Face Get(Weight weight) => Faces[(int)weight].Value;

    /// <summary>The face of a name.</summary>
    public static Face? Find(string name) => Faces.Select(face => face.Value).FirstOrDefault(face => face.Name == name);

    /// <summary>A glyph's width in units of the em.</summary>
    public int Width(ushort glyph) => widths[glyph];

    public bool Covers(int codePoint) => codePoint < Limit && covered[codePoint];

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

        for (var codePoint = 0; codePoint < Limit; codePoint++)
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
