using System.Buffers.Binary;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>The outlines of a TrueType face: <c>glyf</c> and its index <c>loca</c>.</summary>
internal sealed class Outlines
{
    private readonly ReadOnlyMemory<byte> glyf;
    private readonly int[] offsets;

    private Outlines(ReadOnlyMemory<byte> glyf, int[] offsets) => (this.glyf, this.offsets) = (glyf, offsets);

    public static Outlines Create(Dictionary<string, ReadOnlyMemory<byte>> tables)
    {
        var loca = tables["loca"].Span;
        var wide = IsWide(tables);
        var offsets = new int[loca.Length / (wide ? 4 : 2)];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = wide
                ? BinaryPrimitives.ReadInt32BigEndian(loca[(i * 4)..])
                : BinaryPrimitives.ReadUInt16BigEndian(loca[(i * 2)..]) * 2;
        }

        return new Outlines(tables["glyf"], offsets) { Wide = wide };
    }

    private bool Wide { get; init; }

    /// <summary>The glyphs, the glyphs they are composed of, and the one for what is missing, which a font must have.</summary>
    public SortedSet<ushort> WithParts(IEnumerable<ushort> glyphs)
    {
        var all = new SortedSet<ushort> { 0 };
        var open = new Stack<ushort>(glyphs);
        while (open.TryPop(out var glyph))
        {
            if (all.Add(glyph))
            {
                CompositeGlyph.Parts(Outline(glyph)).ForEach(open.Push);
            }
        }

        return all;
    }

    /// <summary>Both tables with the outlines of these glyphs; all others are empty.</summary>
    public (byte[] Glyf, byte[] Loca) Cut(SortedSet<ushort> glyphs)
    {
        var cut = new MemoryStream();
        var loca = new byte[offsets.Length * (Wide ? 4 : 2)];
        for (var glyph = 0; glyph < offsets.Length; glyph++)
        {
            WriteOffset(loca, glyph, (int)cut.Length);
            if (glyphs.Contains((ushort)glyph))
            {
                cut.Write(Outline((ushort)glyph));
                cut.SetLength((cut.Length + 3) & ~3);
                cut.Position = cut.Length;
            }
        }

        return (cut.ToArray(), loca);
    }

    private static bool IsWide(Dictionary<string, ReadOnlyMemory<byte>> tables) =>
        BinaryPrimitives.ReadInt16BigEndian(tables["head"].Span[50..]) == 1;

    private ReadOnlySpan<byte> Outline(ushort glyph) =>
        glyph + 1 < offsets.Length ? glyf.Span[offsets[glyph]..offsets[glyph + 1]] : default;

    private void WriteOffset(Span<byte> loca, int glyph, int offset)
    {
        if (Wide)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca[(glyph * 4)..], offset);
        }
        else
        {
            BinaryPrimitives.WriteUInt16BigEndian(loca[(glyph * 2)..], (ushort)(offset / 2));
        }
    }
}
