using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;
using PdfSharp.Pdf;

namespace Anchore.Sizing.Pdf.Files;

/// <summary>Draws laid-out pages into the bytes of a PDF.</summary>
internal static class PdfFile
{
    private const string Product = "Anchore Sizing";

    public static byte[] Write(PlanDocument document, PageGeometry sheet, List<Page> pages)
    {
        using var pdf = new PdfDocument { Options = { NoCompression = true, CompressContentStreams = false } };
        using var pen = new PdfCanvas(pdf, sheet);
        Describe(pdf, document);
        pages.ForEach(page => Draw(page, pen));
        pen.Complete(Bookmarks(document));
        // Makes the objects of fonts, metadata and bookmarks; the bytes are written below.
        pdf.Save(Stream.Null);
        foreach (var face in pen.Faces)
        {
            face.Complete();
        }

        Metadata.Replace(pdf, document.Date);
        return PdfBytes.Write(pdf);
    }

    private static void Describe(PdfDocument pdf, PlanDocument document)
    {
        pdf.Version = 17;
        pdf.Info.Title = WellFormed(document.Title);
        pdf.Info.Author = WellFormed(document.Author);
        pdf.Info.Subject = WellFormed(document.Release);
        pdf.Info.Creator = Product;
        // PDFsharp takes the time of day.
        pdf.Info.Elements.Remove("/CreationDate");
        if (document.Date?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) is { } date)
        {
            pdf.Info.CreationDate = date;
            pdf.Info.ModificationDate = date;
        }
    }

    private static void Draw(Page page, PdfCanvas pen)
    {
        pen.BeginPage();
        foreach (var (item, top) in page.Slabs)
        {
            foreach (var tag in item.Begins)
            {
                pen.Begin(tag);
            }

            item.Draw(pen, top);
            for (var i = 0; i < item.Ends; i++)
            {
                pen.End();
            }
        }
    }

    private static IEnumerable<(string Title, string Place)> Bookmarks(PlanDocument document)
    {
        var sections = document.Sections.Select((section, index) => (section.Heading, NamedDestinations.Section(index)));
        return document.Footnotes.Count == 0 ? sections : sections.Append((FootnotePrinter.Heading, NamedDestinations.Footnotes));
    }

    // Half a surrogate pair cannot be written as UTF-8, nor can a zero end a string within.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0));
}
