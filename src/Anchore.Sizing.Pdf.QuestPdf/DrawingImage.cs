using System.Globalization;
using System.Xml.Linq;
using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Pdf.QuestPdf;

/// <summary>A drawing as SVG without a style sheet, which QuestPDF does not read.</summary>
internal static class DrawingImage
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Create(Drawing drawing) => Shape("svg",
        [("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {drawing.Width} {drawing.Height}"))],
        [.. drawing.Shapes.SelectMany(Elements)]).ToString();

    private static IEnumerable<XElement> Elements(Shape shape) => shape switch
    {
        Line line => Stroke(line),
        Box box => [Shape("rect", [("x", box.TopLeft.X), ("y", box.TopLeft.Y), ("width", box.Width), ("height", box.Height), ("rx", box.Radius),
            ("fill", Color(box.Fill)), ("stroke", Color(box.Edge)), ("stroke-dasharray", box.Dashed ? "3 3" : null)])],
        Documents.Drawings.Path path => [Shape("polyline", [("points", Points(path.Points)), ("fill", Color(path.Fill)),
            ("stroke", Color(path.Stroke)), ("stroke-width", path.Width)])],
        Hatching hatching => hatching.Lines().Select(line => Straight(line.From, line.To, hatching.Ink, Hatching.LineWidth, dashed: false)),
        Label label => [Shape("text", [("x", label.At.X), ("y", label.At.Y), ("font-family", "Inter"), ("font-size", label.Size),
            ("font-weight", label.Strong ? 600 : 400), ("fill", Color(label.Ink)), ("text-anchor", Anchored(label.Anchor))],
            RichTextWriter.Printable(label.Text))],
        _ => throw new NotSupportedException($"No printer for {shape.GetType().Name}."),
    };

    private static IEnumerable<XElement> Stroke(Line line)
    {
        yield return Straight(line.From, line.To, line.Ink, line.Width, line.Dashed);
        var (dx, dy) = (line.To.X - line.From.X, line.To.Y - line.From.Y);
        var length = MathF.Sqrt((dx * dx) + (dy * dy));
        if (line.Arrow && length > 6)
        {
            var (x, y) = (dx / length, dy / length);
            Point[] head = [line.To, new(line.To.X - (6 * x) - (2.5f * y), line.To.Y - (6 * y) + (2.5f * x)),
                new(line.To.X - (6 * x) + (2.5f * y), line.To.Y - (6 * y) - (2.5f * x))];
            yield return Shape("polygon", [("points", Points(head)), ("fill", Color(line.Ink))]);
        }
    }

    private static XElement Straight(Point from, Point to, Ink ink, float width, bool dashed) =>
        Shape("line", [("x1", from.X), ("y1", from.Y), ("x2", to.X), ("y2", to.Y), ("stroke", Color(ink)), ("stroke-width", width),
            ("stroke-dasharray", dashed ? "3 3" : null)]);

    private static XElement Shape(string name, (string Name, object? Value)[] attributes, params object[] content) => new(
        Svg + name,
        attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, attribute.Value!)),
        content);

    private static string Points(IEnumerable<Point> points) =>
        string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));

    private static string Color(Ink? ink) => ink is { } color ? Look.ColorOf(color) : "none";

    private static string Anchored(Anchor anchor) => anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => "start" };
}
