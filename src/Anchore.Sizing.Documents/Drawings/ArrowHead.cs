namespace Anchore.Sizing.Documents.Drawings;

/// <summary>The tip of a line that has an arrow.</summary>
/// <param name="Neck">Where the line itself ends: within the head, or its blunt end would show at the tip.</param>
/// <param name="Corners">The tip first, then the two corners of the foot.</param>
internal sealed record ArrowHead(Point Neck, IReadOnlyList<Point> Corners)
{
    private const float Length = 6;
    private const float Width = 5;

    /// <summary>The head of a line; on one that is shorter, a smaller head.</summary>
    public static ArrowHead Create(Line line)
    {
        var (x, y) = (line.To.X - line.From.X, line.To.Y - line.From.Y);
        var whole = MathF.Sqrt((x * x) + (y * y));
        if (whole == 0)
        {
            return new ArrowHead(line.To, [line.To]);
        }

        (x, y) = (x / whole, y / whole);
        var length = Math.Min(Length, whole);
        var foot = new Point(line.To.X - (x * length), line.To.Y - (y * length));
        var half = Width / 2 * length / Length;
        return new ArrowHead(
            new Point(line.To.X - (x * length / 2), line.To.Y - (y * length / 2)),
            [line.To, new(foot.X - (y * half), foot.Y + (x * half)), new(foot.X + (y * half), foot.Y - (x * half))]);
    }
}
