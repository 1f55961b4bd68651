using System.Globalization;
using System.Text;
using Anchore.Sizing.Pdf.Typesetting;
using PdfSharp.Pdf;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>A face in a file, and what its glyphs read as.</summary>
/// <param name="face">The face.</param>
/// <param name="font">The font that PDFsharp made of it.</param>
/// <param name="index">How many faces came before it.</param>
internal sealed class EmbeddedFace(Face face, PdfDictionary font, int index)
{
    // The format's limit for one list.
    private const int MostEntries = 100;

    private readonly Dictionary<ushort, string> texts = face.Blank > 0 ? new() { [face.Blank] = " " } : [];

    /// <summary>Takes up what the glyphs of a piece stand for.</summary>
    public void Add(Piece piece)
    {
        var glyphs = piece.Glyphs;
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!texts.ContainsKey(glyphs[i].Id))
            {
                texts.Add(glyphs[i].Id, TextOf(piece, glyphs, i));
            }
        }
    }

    // A glyph of one character reads as that character. Of a letter with its accents, each glyph reads as what the face has it for; if
    // that is nothing, the first reads as the whole and the others as nothing that was said before.
    private string TextOf(Piece piece, ReadOnlySpan<Glyph> glyphs, int index)
    {
        var (id, cluster) = (glyphs[index].Id, glyphs[index].Cluster);
        var isFirst = index == 0 || glyphs[index - 1].Cluster != cluster;
        var isLast = index == glyphs.Length - 1 || glyphs[index + 1].Cluster != cluster;
        var text = piece.Shaped.TextOf(cluster);
        return isFirst && isLast && text.EnumerateRunes().Take(2).Count() == 1 ? text
            : face.Characters.TryGetValue(id, out var character) ? char.ConvertFromUtf32(character)
            : isFirst ? text
            : "";
    }

    /// <summary>
    /// Names the face the same in every file of the same plan, where PDFsharp draws letters by lot, and writes what each glyph reads as,
    /// where PDFsharp knows one character a glyph and none beyond the basic plane.
    /// </summary>
    public void Complete()
    {
        var name = $"/{Prefix()}+{face.Name}";
        var descendant = font.Elements.GetArray("/DescendantFonts")!.Elements.GetDictionary(0)!;
        font.Elements.SetName("/BaseFont", name);
        descendant.Elements.SetName("/BaseFont", name);
        descendant.Elements.GetDictionary("/FontDescriptor")!.Elements.SetName("/FontName", name);
        font.Elements.GetDictionary("/ToUnicode")!.Stream!.Value = Encoding.ASCII.GetBytes(CharacterMap());
    }

    private string Prefix() => string.Concat(Enumerable.Range(0, 6).Select(_ => (char)('A' + index)));

    private string CharacterMap()
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var entries in texts.Where(entry => entry.Value.Length > 0).OrderBy(entry => entry.Key).Chunk(MostEntries))
        {
            map.Append(CultureInfo.InvariantCulture, $"{entries.Length} beginbfchar\n");
            foreach (var (glyph, text) in entries)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
