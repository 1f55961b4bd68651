using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;
using SkiaSharp;

namespace Anchore.Sizing.Pdf.Files;

/// <summary>Draws laid-out pages into the bytes of a PDF.</summary>
internal static class PdfFile
{
    // The release date of the vendor's page; a clock would give other bytes on every run.
    private static readonly DateTime Date = new(2022, 4, 22, 0, 0, 0, DateTimeKind.Utc);

    public static byte[] Write(PlanDocument document, PageGeometry sheet, List<Page> pages, IReadOnlyList<HashSet<ushort>> used)
    {
        var faces = used.Select((glyphs, weight) => Typeface(Face.Get((Weight)weight), glyphs)).ToArray();
        try
        {
            using var stream = new MemoryStream();
            using (var pdf = SKDocument.CreatePdf(stream, Metadata(document)))
            using (var pen = new PdfCanvas(faces))
            {
                pages.ForEach(page => Draw(pdf, sheet, page, pen));
                pdf.Close();
            }

            return stream.ToArray();
        }
        finally
        {
            Array.ForEach(faces, face => face.Dispose());
        }
    }

    private static void Draw(SKDocument pdf, PageGeometry sheet, Page page, PdfCanvas pen)
    {
        using var canvas = pdf.BeginPage(sheet.Width, sheet.Height);
        pen.Canvas = canvas;
        foreach (var (slab, top) in page.Slabs)
        {
            slab.Draw(pen, top);
        }

        pdf.EndPage();
    }

    private static SKTypeface Typeface(Face face, HashSet<ushort> glyphs)
    {
        using var data = SKData.CreateCopy(FontSubsetter.Create(face, glyphs));
        return SKTypeface.FromData(data, 0);
    }

    private static SKDocumentPdfMetadata Metadata(PlanDocument document) => new()
    {
        Title = WellFormed(document.Title),
        Author = "Anchore Sizing",
        Subject = WellFormed(document.Release),
        Creator = "Anchore Sizing",
        Creation = Date,
        Modified = Date,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };

    // Half a surrogate pair cannot be written as UTF-8, nor can a zero end a string within.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0));
}
