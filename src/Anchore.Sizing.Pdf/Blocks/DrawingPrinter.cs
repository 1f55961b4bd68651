using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;
using SkiaSharp;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints the shapes of a drawing as vectors; text is set beforehand so that its glyphs are known.</summary>
internal sealed class DrawingPrinter(Typesetter typesetter)
{
    public List<Action<PdfCanvas>> Print(Drawing drawing) => [.. drawing.Shapes.Select(Print)];

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
        var area = SKRect.Create(box.TopLeft.X, box.TopLeft.Y, box.Width, box.Height);
        if (box.Fill is { } fill)
        {
            pen.Canvas.DrawRoundRect(area, box.Radius, box.Radius, pen.Fill(Palette.GetColor(fill)));
        }

        if (box.Edge is { } edge)
        {
            using var dashes = Dashes.If(box.Dashed);
            pen.Canvas.DrawRoundRect(area, box.Radius, box.Radius, pen.Stroke(Palette.GetColor(edge), 1, dashes));
        }
    }

    private static void Draw(PdfCanvas pen, Hatching hatching)
    {
        foreach (var (from, to) in hatching.Lines())
        {
            pen.Canvas.DrawLine(from.X, from.Y, to.X, to.Y, pen.Stroke(Palette.GetColor(hatching.Ink), Hatching.LineWidth));
        }
    }

    private static void Draw(PdfCanvas pen, Documents.Drawings.Path path)
    {
        using var builder = new SKPathBuilder();
        builder.AddPoly([.. path.Points.Select(point => new SKPoint(point.X, point.Y))], path.Fill is not null && path.Stroke is null);
        using var shape = builder.Detach();
        if (path.Fill is { } fill)
        {
            pen.Canvas.DrawPath(shape, pen.Fill(Palette.GetColor(fill)));
        }

        if (path.Stroke is { } stroke)
        {
            pen.Canvas.DrawPath(shape, pen.Stroke(Palette.GetColor(stroke), path.Width));
        }
    }
}
