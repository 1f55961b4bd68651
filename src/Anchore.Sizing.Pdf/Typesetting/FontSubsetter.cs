using System.Buffers.Binary;

namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>
/// A face that holds only the glyphs of one document, under their old numbers. Skia embeds a whole file, so without this
/// every PDF would carry all glyphs, kerning and mark placement of both faces.
/// </summary>
internal static class FontSubsetter
{
    // What a reader of the PDF needs; how glyphs are placed was settled by shaping.
    private static readonly string[] Kept = ["OS/2", "head", "hhea", "maxp", "name", "post"];

    public static byte[] Create(Face face, IReadOnlySet<ushort> used)
    {
        var source = Sfnt.Read(face.Bytes);
        var outlines = Outlines.Create(source);
        var glyphs = outlines.WithParts(used);
        var (glyf, loca) = outlines.Cut(glyphs);
        var tables = Kept.ToDictionary(tag => tag, tag => source[tag]);
        tables["glyf"] = glyf;
        tables["loca"] = loca;
        tables["hmtx"] = Metrics(source, glyphs);
        // Parts are left out: a tabular numeral is made of the plain one and reads the same.
        tables["cmap"] = CharacterMap.Create(used.Where(face.Characters.ContainsKey).Select(glyph => (face.Characters[glyph], glyph)));
        return Sfnt.Write(tables);
    }

    // The widths of glyphs that are gone become zeros, which compress to nothing.
    private static byte[] Metrics(Dictionary<string, ReadOnlyMemory<byte>> source, SortedSet<ushort> glyphs)
    {
        var whole = source["hmtx"].Span;
        var longs = BinaryPrimitives.ReadUInt16BigEndian(source["hhea"].Span[34..]);
        var cut = new byte[whole.Length];
        foreach (var glyph in glyphs.Where(glyph => glyph < longs).Append((ushort)(longs - 1)))
        {
            whole.Slice(glyph * 4, 4).CopyTo(cut.AsSpan(glyph * 4));
        }

        whole[(longs * 4)..].CopyTo(cut.AsSpan(longs * 4));
        return cut;
    }
}
