using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Output;
using PdfSharp.Drawing;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Draws a line of a drawing, with its arrowhead if it has one.</summary>
internal static class LineMark
{
    private const float HeadLength = 6;
    private const float HeadWidth = 5;

    public static void Draw(PdfCanvas pen, Line line)
    {
        var (from, to, color) = (line.From, line.To, Palette.GetColor(line.Ink));
        var length = MathF.Sqrt(MathF.Pow(to.X - from.X, 2) + MathF.Pow(to.Y - from.Y, 2));
        var headed = line.Arrow && length > HeadLength;
        // The line ends within the head, or its blunt end would show at the tip.
        var end = headed ? Along(from, to, (length - (HeadLength / 2)) / length) : to;
        pen.Line(from, end, color, line.Width, line.Dashed);
        if (headed)
        {
            DrawHead(pen, Along(from, to, (length - HeadLength) / length), to, color);
        }
    }

    private static void DrawHead(PdfCanvas pen, Point foot, Point tip, XColor color)
    {
        var side = new Point(tip.Y - foot.Y, foot.X - tip.X);
        var half = HeadWidth / HeadLength / 2;
        pen.Polygon(
            [tip, new(foot.X + (side.X * half), foot.Y + (side.Y * half)), new(foot.X - (side.X * half), foot.Y - (side.Y * half))],
            color);
    }

    private static Point Along(Point from, Point to, float share) =>
        new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
}
