using System.Globalization;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Says a drawing in SVG; colours are classes, so that the page's theme decides them.</summary>
public static class SvgMarkup
{
    private static readonly string[] Names = [.. Enum.GetValues<Ink>().Select(InkName.Format)];
    private static readonly string[] Fills = [.. Names.Select(name => "fill-" + name)];
    private static readonly string[] Strokes = [.. Names.Select(name => "stroke-" + name)];

    /// <summary>The drawing as one <c>svg</c> element with its alternative text.</summary>
    public static SvgElement Create(Drawing drawing)
    {
        var attributes = Given(
            ("viewBox", $"0 0 {Number(drawing.Width)} {Number(drawing.Height)}"),
            ("class", "drawing"),
            ("role", "img"),
            ("aria-label", drawing.Alternative)
        );
        return new SvgElement("svg", attributes, null, [.. Create(drawing.Shapes)]);
    }

    /// <summary>The elements of shapes, painted in their order.</summary>
    public static IEnumerable<SvgElement> Create(IEnumerable<Shape> shapes) => shapes.SelectMany(Create);

    /// <summary>A length in points, to two decimals.</summary>
    internal static string Number(float value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<SvgElement> Create(Shape shape) =>
        shape switch
        {
            Line { Arrow: true } line => [Create(line, ArrowHead.Create(line).Neck), HeadOf(line)],
            Line line => [Create(line, line.To)],
            Box box =>
            [
                Empty(
                    "rect",
                    ("class", Classes(box.Fill, box.Edge)),
                    ("x", Number(box.TopLeft.X)),
                    ("y", Number(box.TopLeft.Y)),
                    ("width", Number(box.Width)),
                    ("height", Number(box.Height)),
                    ("rx", Number(box.Radius)),
                    Dash(box.Dashed)
                ),
            ],
            Path path =>
            [
                Empty(
                    "polyline",
                    ("class", Classes(path.Fill, path.Stroke)),
                    ("points", Points(path.Points)),
                    ("stroke-width", Number(path.Width))
                ),
            ],
            Hatching hatching =>
            [
                Empty(
                    "path",
                    ("class", Strokes[(int)hatching.Ink]),
                    ("d", string.Concat(hatching.Lines().Select(line => $"M{Pair(line.From)}L{Pair(line.To)}"))),
                    ("stroke-width", Number(Hatching.LineWidth))
                ),
            ],
            Label label => [Create(label)],
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "A shape that SVG has no element for."),
        };

    private static SvgElement Create(Line line, Point end) =>
        Empty(
            "line",
            ("class", Strokes[(int)line.Ink]),
            ("x1", Number(line.From.X)),
            ("y1", Number(line.From.Y)),
            ("x2", Number(end.X)),
            ("y2", Number(end.Y)),
            ("stroke-width", Number(line.Width)),
            Dash(line.Dashed)
        );

    private static SvgElement HeadOf(Line line) =>
        Empty("polygon", ("class", Fills[(int)line.Ink]), ("points", Points(ArrowHead.Create(line).Corners)));

    private static SvgElement Create(Label label) =>
        new(
            "text",
            Given(
                ("class", Fills[(int)label.Ink] + (label.Strong ? " strong" : "")),
                ("x", Number(label.At.X)),
                ("y", Number(label.At.Y)),
                ("font-size", Number(label.Size)),
                ("text-anchor", AnchorOf(label.Anchor))
            ),
            label.Text,
            []
        );

    private static SvgElement Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        new(name, Given(attributes), null, []);

    private static List<(string Name, string Value)> Given(params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var given = new List<(string, string)>(attributes.Length);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                given.Add((name, value));
            }
        }

        return given;
    }

    private static (string Name, string? Value) Dash(bool dashed) => ("stroke-dasharray", dashed ? "4 3" : null);

    private static string Classes(Ink? fill, Ink? edge) =>
        (fill is { } inside ? Fills[(int)inside] : "fill-none") + (edge is { } line ? " " + Strokes[(int)line] : "");

    private static string AnchorOf(Anchor anchor) =>
        anchor switch
        {
            Anchor.Start => "start",
            Anchor.Middle => "middle",
            _ => "end",
        };

    private static string Points(IEnumerable<Point> points) =>
        string.Join(' ', points.Select(Pair));

    private static string Pair(Point point) => $"{Number(point.X)},{Number(point.Y)}";
}
