using System.Text;
using System.Xml;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Writes a drawing as a picture file that stands alone: with its own colours, its words and where it comes from.</summary>
public static class DrawingSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const float Margin = 16;
    private const float Scale = 1.5f;

    // Without a byte order mark, and with the same line ends on every system.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The file: valid XML in UTF-8, light or dark as the reader's system is, light on paper.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="title">What it is of, for example "Topology"; the plan's name follows it.</param>
    /// <param name="identity">What its foot says about where it comes from.</param>
    public static byte[] Write(Drawing drawing, string title, PlanIdentity identity)
    {
        var foot = DrawingFooter.Under(drawing, identity);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            Write(xml, drawing, foot, $"{title}: {identity.Title}");
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, Drawing drawing, DrawingFooter foot, string title)
    {
        var (width, height) = (drawing.Width + (2 * Margin), foot.Bottom + (2 * Margin));
        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString(
            "viewBox",
            $"{SvgMarkup.Number(-Margin)} {SvgMarkup.Number(-Margin)} {SvgMarkup.Number(width)} {SvgMarkup.Number(height)}"
        );
        xml.WriteAttributeString("width", SvgMarkup.Number(width * Scale));
        xml.WriteAttributeString("height", SvgMarkup.Number(height * Scale));
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-labelledby", "title description");
        WriteText(xml, "title", "title", title);
        WriteText(xml, "desc", "description", drawing.Alternative);
        xml.WriteElementString("style", Namespace, DrawingStyle.CreateSheet(drawing));
        SvgPrinter.PrintShapes(xml, [Ground(width, height)]);
        SvgPrinter.PrintShapes(xml, drawing.Shapes);
        foot.Write(xml);
        xml.WriteEndElement();
    }

    private static Box Ground(float width, float height) => new Box(new Point(-Margin, -Margin), width, height, Ink.Paper);

    private static void WriteText(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteString(Characters.LegalInXml(text));
        xml.WriteEndElement();
    }
}
