using Anchore.Sizing.Documents.Drawings;

namespace Anchore.Sizing.Exports.Tests.Drawings;

/// <summary>What the laws of a picture's layout speak of.</summary>
internal static class TopologyGeometry
{
    private const float DotSize = 5;

    /// <summary>The boxes that hold text: all but the dots.</summary>
    public static IReadOnlyList<Area> Boxes(Drawing drawing) =>
        [.. drawing.Shapes.OfType<Box>().Where(box => box.Width > DotSize).Select(Area.Create)];

    /// <summary>The border of the site.</summary>
    public static Area Site(Drawing drawing) => Area.Create(drawing.Shapes.OfType<Box>().First());

    /// <summary>The lines that show connections.</summary>
    public static IReadOnlyList<Line> Edges(Drawing drawing) =>
        [.. drawing.Shapes.OfType<Line>().Where(line => line.Ink is Ink.Text or Ink.Accent)];

    /// <summary>The room that a text takes at its usual width.</summary>
    public static Area AreaOf(Label label)
    {
        var width = TextMeasure.Width(label.Text, label.Size, label.Strong);
        var left = label.At.X - (label.Anchor switch { Anchor.End => width, Anchor.Middle => width / 2, _ => 0 });
        return new Area(left, label.At.Y - (label.Size * 0.75f), left + width, label.At.Y);
    }

    /// <summary>All the text of the innermost box around a line of text.</summary>
    public static string TextBeside(Drawing drawing, string beginning)
    {
        var labels = drawing.Shapes.OfType<Label>().ToArray();
        var at = AreaOf(labels.Single(label => label.Text.StartsWith(beginning, StringComparison.Ordinal)));
        var box = Boxes(drawing).Where(box => box.Holds(at)).MinBy(box => box.Right - box.Left);
        return string.Join(' ', labels.Where(label => box!.Holds(AreaOf(label))).OrderBy(label => label.At.Y).Select(label => label.Text));
    }

    /// <summary>A rectangle.</summary>
    internal sealed record Area(float Left, float Top, float Right, float Bottom)
    {
        private const float Tolerance = 0.01f;

        public static Area Create(Box box) => new(box.TopLeft.X, box.TopLeft.Y, box.TopLeft.X + box.Width, box.TopLeft.Y + box.Height);

        public static Area Create(Line line) =>
            new(
                Math.Min(line.From.X, line.To.X),
                Math.Min(line.From.Y, line.To.Y),
                Math.Max(line.From.X, line.To.X),
                Math.Max(line.From.Y, line.To.Y)
            );

        public bool Holds(Area other) =>
            other.Left >= Left - Tolerance
            && other.Right <= Right + Tolerance
            && other.Top >= Top - Tolerance
            && other.Bottom <= Bottom + Tolerance;

        public bool Meets(Area other) =>
            other.Left < Right - Tolerance
            && other.Right > Left + Tolerance
            && other.Top < Bottom - Tolerance
            && other.Bottom > Top + Tolerance;
    }
}
