using System.Xml;

namespace Anchore.Sizing.Exports.Drawings;

/// <summary>Writes elements of a drawing as XML.</summary>
internal static class SvgPrinter
{
    /// <summary>The shapes, into an element that the caller has started.</summary>
    public static void PrintShapes(XmlWriter xml, IEnumerable<Shape> shapes)
    {
        foreach (var element in SvgMarkup.Of(shapes))
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
