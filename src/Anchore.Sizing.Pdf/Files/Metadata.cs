using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PdfSharp.Pdf;

namespace Anchore.Sizing.Pdf.Files;

/// <summary>The document's properties as XMP.</summary>
/// <remarks>PDFsharp writes names into the XML as they are, identifiers by lot, the time of day, and no PDF/UA identifier.</remarks>
internal static class Metadata
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Accessibility = "http://www.aiim.org/pdfua/ns/id/";

    /// <summary>Puts XMP of our own in the place of PDFsharp's.</summary>
    public static void Replace(PdfDocument pdf, DateOnly? date) =>
        pdf.Internals.Catalog.Elements.GetDictionary("/Metadata")!.Stream!.Value = Encoding.UTF8.GetBytes(Packet(pdf.Info, date));

    private static string Packet(PdfDocumentInformation info, DateOnly? date)
    {
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                Description("dc", Dublin, Title(info.Title), Author(info.Author), Subject(info.Subject)),
                Description("pdf", Pdf, new XElement(Pdf + "Producer", info.Producer)),
                Description("xmp", Xmp, [new XElement(Xmp + "CreatorTool", info.Creator), .. Dates(date)]),
                Description("pdfuaid", Accessibility, new XElement(Accessibility + "part", 1))));
        return $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet}\n<?xpacket end=\"r\"?>";
    }

    private static XElement[] Dates(DateOnly? date) => date is { } day
        ? [new XElement(Xmp + "CreateDate", Moment(day)), new XElement(Xmp + "ModifyDate", Moment(day))]
        : [];

    private static string Moment(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static XElement Description(string prefix, XNamespace space, params object[] properties) =>
        new(Rdf + "Description", new XAttribute(Rdf + "about", ""), new XAttribute(XNamespace.Xmlns + prefix, space), properties);

    private static XElement Title(string text) => new(Dublin + "title", Alternatives(text));

    private static XElement Author(string text) => new(Dublin + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", Legal(text))));

    private static XElement Subject(string text) => new(Dublin + "description", Alternatives(text));

    private static XElement Alternatives(string text) =>
        new(Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), Legal(text)));

    // XML has no way to write control characters.
    private static string Legal(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
