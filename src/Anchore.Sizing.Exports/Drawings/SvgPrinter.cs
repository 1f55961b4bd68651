using System.Globalization;
using System.Text;
using System.Xml;

namespace Anchore.Sizing.Exports.Drawings;

/// <summary>Prints a drawing as SVG whose colours are classes, so that the page's theme decides them.</summary>
public static class SvgPrinter
{
    /// <summary>The drawing as one <c>svg</c> element with its alternative text.</summary>
    public static string Print(Drawing drawing)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            Start(xml, "svg", ("viewBox", $"0 0 {Number(drawing.Width)} {Number(drawing.Height)}"), ("class", "drawing"), ("role", "img"), ("aria-label", drawing.Alternative));
            PrintShapes(xml, drawing.Shapes);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    /// <summary>The shapes alone, into an element that the caller has started.</summary>
    internal static void PrintShapes(XmlWriter xml, IEnumerable<Shape> shapes)
    {
        foreach (var shape in shapes)
        {
            Print(xml, shape);
        }
    }

    private static void Print(XmlWriter xml, Shape shape)
    {
        switch (shape)
        {
            case Line line:
                var end = line.Arrow ? ArrowHead.Of(line).Neck : line.To;
                Empty(xml, "line", ("class", Stroke(line.Ink)), ("x1", Number(line.From.X)), ("y1", Number(line.From.Y)), ("x2", Number(end.X)), ("y2", Number(end.Y)), ("stroke-width", Number(line.Width)), ("stroke-dasharray", line.Dashed ? "4 3" : null));
                PrintHead(xml, line);
                break;
            case Box box:
                Empty(xml, "rect", ("class", Classes(box.Fill, box.Edge)), ("x", Number(box.TopLeft.X)), ("y", Number(box.TopLeft.Y)), ("width", Number(box.Width)), ("height", Number(box.Height)), ("rx", Number(box.Radius)), ("stroke-dasharray", box.Dashed ? "4 3" : null));
                break;
            case Path path:
                Empty(xml, "polyline", ("class", Classes(path.Fill, path.Stroke)), ("points", Points(path.Points)), ("stroke-width", Number(path.Width)));
                break;
            case Label label:
                Start(xml, "text", ("class", Fill(label.Ink) + (label.Strong ? " strong" : "")), ("x", Number(label.At.X)), ("y", Number(label.At.Y)), ("font-size", Number(label.Size)), ("text-anchor", Name(label.Anchor)));
                xml.WriteString(label.Text);
                xml.WriteEndElement();
                break;
        }
    }

    private static void PrintHead(XmlWriter xml, Line line)
    {
        if (line.Arrow)
        {
            Empty(xml, "polygon", ("class", Fill(line.Ink)), ("points", Points(ArrowHead.Of(line).Corners)));
        }
    }

    private static void Start(XmlWriter xml, string element, params (string Name, string? Value)[] attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(name, value);
            }
        }
    }

    private static void Empty(XmlWriter xml, string element, params (string Name, string? Value)[] attributes)
    {
        Start(xml, element, attributes);
        xml.WriteEndElement();
    }

    private static string Classes(Ink? fill, Ink? edge) =>
        (fill is { } inside ? Fill(inside) : "fill-none") + (edge is { } line ? " " + Stroke(line) : "");

    private static string Fill(Ink ink) => "fill-" + Name(ink);

    private static string Stroke(Ink ink) => "stroke-" + Name(ink);

    private static string Name(Enum value) => value switch
    {
        Ink.AccentSoft => "accent-soft",
        _ => value.ToString().ToLowerInvariant(),
    };

    private static string Points(IEnumerable<Point> points) => string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    internal static string Number(float value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
