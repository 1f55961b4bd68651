using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints the shapes of a drawing as vectors; text is set beforehand so that its glyphs are known.</summary>
internal sealed class DrawingPrinter(Typesetter typesetter)
{
    /// <summary>The marks of a drawing: shapes, then letters, which none of the shapes covers.</summary>
    public List<Action<PdfCanvas>> Print(Drawing drawing) => [.. drawing.Shapes.OrderBy(shape => shape is Label).Select(Print)];

    private Action<PdfCanvas> Print(Shape shape) => shape switch
    {
        Line line => pen => LineMark.Draw(pen, line),
        Box box => pen => Draw(pen, box),
        Documents.Drawings.Path path => pen => Draw(pen, path),
        Hatching hatching => pen => Draw(pen, hatching),
        Label label => Print(label),
        _ => throw new NotSupportedException($"No printer for {shape.GetType().Name}."),
    };

    private Action<PdfCanvas> Print(Label label)
    {
        var weight = label.Strong ? Weight.SemiBold : Weight.Regular;
        var text = typesetter.Line(new Span(label.Text, new Style(weight, label.Size, label.Size, Palette.GetColor(label.Ink))));
        var shift = label.Anchor switch { Anchor.Middle => text.Width / 2, Anchor.End => text.Width, _ => 0 };
        return pen => pen.Text(text, label.At.X - shift, label.At.Y);
    }

    private static void Draw(PdfCanvas pen, Box box)
    {
        if (box.Fill is { } fill)
        {
            pen.Fill(box, Palette.GetColor(fill));
        }

        if (box.Edge is { } edge)
        {
            pen.Stroke(box, Palette.GetColor(edge), 1);
        }
    }

    private static void Draw(PdfCanvas pen, Hatching hatching)
    {
        foreach (var (from, to) in hatching.Lines())
        {
            pen.Line(from, to, Palette.GetColor(hatching.Ink), Hatching.LineWidth);
        }
    }

    private static void Draw(PdfCanvas pen, Documents.Drawings.Path path)
    {
        if (path.Fill is { } fill)
        {
            pen.Polygon(path.Points, Palette.GetColor(fill));
        }

        if (path.Stroke is { } stroke)
        {
            pen.Polyline(path.Points, Palette.GetColor(stroke), path.Width);
        }
    }
}
