using System.Text;
using System.Xml;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Writes elements of a drawing as XML.</summary>
public static class SvgPrinter
{
    private static readonly XmlWriterSettings Fragment = new() { ConformanceLevel = ConformanceLevel.Fragment, OmitXmlDeclaration = true };

    /// <summary>Elements as text, for use inside a page.</summary>
    public static string Text(IEnumerable<SvgElement> elements)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Fragment))
        {
            foreach (var element in elements)
            {
                Print(xml, element);
            }
        }

        return text.ToString();
    }

    /// <summary>The shapes, into an element that the caller has started.</summary>
    internal static void PrintShapes(XmlWriter xml, IEnumerable<Shape> shapes)
    {
        foreach (var element in SvgMarkup.Create(shapes))
        {
            Print(xml, element);
        }
    }

    private static void Print(XmlWriter xml, SvgElement element)
    {
        xml.WriteStartElement(element.Name);
        foreach (var (name, value) in element.Attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteString(element.Text);
        foreach (var child in element.Children)
        {
            Print(xml, child);
        }

        xml.WriteEndElement();
    }
}
