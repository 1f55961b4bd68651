using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Output;
using SkiaSharp;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Draws a line of a drawing, with its arrowhead if it has one.</summary>
internal static class LineMark
{
    private const float HeadLength = 6;
    private const float HeadWidth = 5;

    public static void Draw(PdfCanvas pen, Line line)
    {
        var (from, to, color) = (new SKPoint(line.From.X, line.From.Y), new SKPoint(line.To.X, line.To.Y), Palette.GetColor(line.Ink));
        var length = SKPoint.Distance(from, to);
        var headed = line.Arrow && length > HeadLength;
        using var dashes = Dashes.If(line.Dashed);
        // The line ends within the head, or its blunt end would show at the tip.
        var end = headed ? Along(from, to, (length - (HeadLength / 2)) / length) : to;
        pen.Canvas.DrawLine(from, end, pen.Stroke(color, line.Width, dashes));
        if (headed)
        {
            DrawHead(pen, Along(from, to, (length - HeadLength) / length), to, color);
        }
    }

    private static void DrawHead(PdfCanvas pen, SKPoint foot, SKPoint tip, SKColor color)
    {
        var side = new SKPoint(tip.Y - foot.Y, foot.X - tip.X);
        var half = HeadWidth / HeadLength / 2;
        using var builder = new SKPathBuilder();
        builder.AddPoly(
            [tip, new(foot.X + (side.X * half), foot.Y + (side.Y * half)), new(foot.X - (side.X * half), foot.Y - (side.Y * half))],
            true);
        using var head = builder.Detach();
        pen.Canvas.DrawPath(head, pen.Fill(color));
    }

    private static SKPoint Along(SKPoint from, SKPoint to, float share) =>
        new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
}
