using Anchore.Sizing.Pdf.Typesetting;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Annotations;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>The links and bookmarks of a file, and the places that they lead to.</summary>
internal sealed class Links(PdfDocument document, PageGeometry sheet)
{
    private readonly Dictionary<string, (PdfPage Page, float Top)> places = [];
    private readonly List<(PdfLinkAnnotation Link, string Place)> open = [];

    /// <summary>Marks a place on the last page.</summary>
    public void Add(string name, float y) => places[name] = (document.Pages[^1], sheet.Height - y);

    /// <summary>The link over a piece of text, if it leads anywhere.</summary>
    public PdfLinkAnnotation? Create(Piece piece, float x, float baseline)
    {
        var span = piece.Shaped.Span;
        var bottom = sheet.Height - baseline - (span.Style.Size * 0.3f);
        var area = new PdfRectangle(new XRect(x - 1, bottom, piece.Width + 2, span.Style.Size * 1.3f));
        if (span.Address is { } address)
        {
            return WithoutChance(PdfLinkAnnotation.CreateWebLink(area, address));
        }

        if (span.Place is not { } place)
        {
            return null;
        }

        var link = WithoutChance(new PdfLinkAnnotation(document) { Rectangle = area });
        open.Add((link, place));
        return link;
    }

    /// <summary>Where a link leads, in words.</summary>
    public static string Describe(Span span) => span.Address ?? $"Footnote {span.Place!.Split('-')[^1]}";

    /// <summary>To be called when every place is known.</summary>
    public void Complete(IEnumerable<(string Title, string Place)> bookmarks)
    {
        foreach (var (link, place) in open.Where(link => places.ContainsKey(link.Place)))
        {
            var (page, top) = places[place];
            link.Elements["/Dest"] =
                new PdfArray(document, page.Reference!, new PdfName("/XYZ"), new PdfInteger(0), new PdfReal(top), new PdfInteger(0));
        }

        foreach (var (title, place) in bookmarks)
        {
            var (page, top) = places[place];
            document.Outlines.Add(new PdfOutline(title, page) { Top = top, Left = 0 });
        }
    }

    // PDFsharp gives annotations a name by lot and the time of day.
    private static PdfLinkAnnotation WithoutChance(PdfLinkAnnotation link)
    {
        link.Elements.Remove("/NM");
        link.Elements.Remove("/M");
        return link;
    }
}
