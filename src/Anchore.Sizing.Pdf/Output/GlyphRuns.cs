using Anchore.Sizing.Pdf.Typesetting;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>Draws shaped glyphs with PDFsharp, which by itself would choose glyphs from characters.</summary>
internal sealed class GlyphRuns
{
    // Where a glyph stands as its neighbour's width says, nothing has to be written; a reader sees no difference below this.
    private const float Tolerance = 0.02f;

    private readonly PdfDocument document;
    private readonly Dictionary<(Face, float), XFont> fonts = [];
    private readonly Dictionary<Face, EmbeddedFace> faces = [];
    private CodePointGlyphIndexPair[] run = [];

    // PDFsharp knows one resolver a process.
    static GlyphRuns() => GlobalFontSettings.FontResolver = new FaceResolver();

    public GlyphRuns(PdfDocument document)
    {
        this.document = document;
        document.RenderEvents.RenderTextEvent += (_, args) => args.CodePointGlyphIndexPairs = run;
    }

    /// <summary>The faces that were used, in the order of their first use.</summary>
    public IReadOnlyCollection<EmbeddedFace> Used => faces.Values;

    /// <summary>Draws a piece of text from its left end on the baseline.</summary>
    public void Draw(XGraphics graphics, Piece piece, float x, float baseline, float scale)
    {
        var face = piece.Shaped.Face;
        var style = piece.Shaped.Span.Style;
        var font = Font(face, style.Size * scale);
        var brush = new XSolidBrush(style.Color);
        var glyphs = piece.Glyphs;
        for (var start = 0; start < glyphs.Length;)
        {
            var end = EndOfRun(glyphs, start, out var width);
            run = Pairs(glyphs[start..end]);
            var (left, rise) = (x + (glyphs[start].X * scale), baseline + (glyphs[start].Y * scale));
            // Only the number of characters matters: the glyphs are set above.
            graphics.DrawString(new string(' ', run.Length), font, brush, left, rise, XStringFormats.BaseLineLeft);
            x += width * scale;
            start = end;
        }

        Embedded(face).Add(piece);
    }

    /// <summary>Draws a blank of no size to speak of.</summary>
    public void DrawBlank(XGraphics graphics, XPoint place)
    {
        var face = Faces.Get(Weight.Regular);
        run = [new CodePointGlyphIndexPair(face.Blank, face.Blank)];
        graphics.DrawString(" ", Font(face, 1), XBrushes.Black, place, XStringFormats.BaseLineLeft);
        Embedded(face);
    }

    private static CodePointGlyphIndexPair[] Pairs(ReadOnlySpan<Glyph> glyphs)
    {
        var pairs = new CodePointGlyphIndexPair[glyphs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new CodePointGlyphIndexPair(glyphs[i].Id, glyphs[i].Id);
        }

        return pairs;
    }

    private static int EndOfRun(ReadOnlySpan<Glyph> glyphs, int start, out float width)
    {
        width = glyphs[start].Advance;
        var (nominal, end) = (glyphs[start].X + glyphs[start].Nominal, start + 1);
        for (; end < glyphs.Length; end++)
        {
            if (Math.Abs(width + glyphs[end].X - nominal) > Tolerance || Math.Abs(glyphs[end].Y - glyphs[start].Y) > Tolerance)
            {
                break;
            }

            width += glyphs[end].Advance;
            nominal += glyphs[end].Nominal;
        }

        return end;
    }

    // PDFsharp makes a font when it is first drawn with, so the newest one is that of the face.
    private EmbeddedFace Embedded(Face face)
    {
        if (!faces.TryGetValue(face, out var embedded))
        {
            var font = document.Internals.GetAllObjects().OfType<PdfDictionary>().Last(IsFont);
            embedded = new EmbeddedFace(face, font, faces.Count);
            faces.Add(face, embedded);
        }

        return embedded;
    }

    private static bool IsFont(PdfDictionary dictionary) => dictionary.Elements.GetName("/Subtype") == "/Type0";

    private XFont Font(Face face, float size)
    {
        if (!fonts.TryGetValue((face, size), out var font))
        {
            font = new XFont(face.Name, size, XFontStyleEx.Regular, XPdfFontOptions.UnicodeDefault);
            fonts.Add((face, size), font);
        }

        return font;
    }
}
