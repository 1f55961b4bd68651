using System.Xml.Linq;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>A drawing as SVG in text.</summary>
internal static class SvgText
{
    public static XElement Create(Drawing drawing) => Create(SvgMarkup.Create(drawing));

    private static XElement Create(SvgElement element) =>
        new(
            element.Name,
            element.Attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)),
            element.Text,
            element.Children.Select(Create)
        );
}
