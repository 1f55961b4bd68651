using System.Xml;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>The lines under a picture that say which plan it shows.</summary>
internal sealed class DrawingFooter
{
    private const float Gap = 10;

    // A link is all digits and capitals, wider than words.
    private const float Share = 0.88f;

    private readonly Label[] stamp;
    private readonly Label[] link;
    private readonly string address;

    private DrawingFooter(Drawing drawing, PlanIdentity identity)
    {
        address = Characters.LegalInXml(identity.Link);
        stamp = [.. Lines(drawing, Characters.LegalInXml(identity.Name), drawing.Height + Gap, Ink.Text, strong: true)];
        stamp = [.. stamp, .. Lines(drawing, Characters.LegalInXml(identity.Stamp), Under(stamp, drawing), Ink.Muted)];
        link = [.. Lines(drawing, address, Under(stamp, drawing), Ink.Accent)];
    }

    /// <summary>The baseline of the last line.</summary>
    public float Bottom => link.Concat(stamp).Max(line => line.At.Y);

    public static DrawingFooter Under(Drawing drawing, PlanIdentity identity) => new(drawing, identity);

    public void Write(XmlWriter xml)
    {
        SvgPrinter.PrintShapes(xml, stamp);
        // Path and query alone would lead a reader to the place where the file lies.
        var whole = address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal);
        if (whole)
        {
            xml.WriteStartElement("a");
            xml.WriteAttributeString("href", address);
        }

        SvgPrinter.PrintShapes(xml, link);
        if (whole)
        {
            xml.WriteEndElement();
        }
    }

    private static float Under(Label[] lines, Drawing drawing) =>
        lines.Length > 0 ? lines[^1].At.Y + DiagramMetrics.LineHeight : drawing.Height + Gap;

    private static IEnumerable<Label> Lines(Drawing drawing, string text, float y, Ink ink, bool strong = false) =>
        TextMeasure
            .Cut(text, (drawing.Width - (2 * DiagramMetrics.Inset)) * Share, DiagramMetrics.DetailSize)
            .Where(line => line.Length > 0)
            .Select(
                (line, index) =>
                    new Label(
                        new Point(DiagramMetrics.Edge + DiagramMetrics.Inset, y + (index * DiagramMetrics.LineHeight)),
                        line,
                        DiagramMetrics.DetailSize,
                        ink,
                        Strong: strong
                    )
            );
}
