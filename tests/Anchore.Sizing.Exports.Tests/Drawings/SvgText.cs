using System.Xml.Linq;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>A drawing as SVG in text.</summary>
internal static class SvgText
{
    public static XElement Of(Drawing drawing) => Of(SvgMarkup.Of(drawing));

    private static XElement Of(SvgElement element) =>
        new(element.Name, element.Attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)), element.Text, element.Children.Select(Of));
}
