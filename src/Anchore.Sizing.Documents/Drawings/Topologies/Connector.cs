namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>How a connection is drawn.</summary>
/// <param name="Dashed">It is not needed by every site.</param>
/// <param name="Heavy">It leaves the site.</param>
/// <param name="Arrow">It has a side that opens it.</param>
internal readonly record struct Stroke(bool Dashed = false, bool Heavy = false, bool Arrow = true)
{
    public Ink Ink => Heavy ? Ink.Accent : Ink.Text;

    public float Width => Heavy ? 2.2f : 0.9f;
}

/// <summary>Draws connections as straight lines with square corners.</summary>
internal static class Connector
{
    private const float Dot = 5;

    /// <summary>A line through points of which neighbours share a coordinate; the arrowhead is at the last one.</summary>
    public static IEnumerable<Shape> Through(Stroke stroke, params IEnumerable<Point> points)
    {
        var corners = Corners(points);
        for (var index = 1; index < corners.Count; index++)
        {
            var from = index == 1 ? corners[0] : Overlap(corners[index - 1], corners[index], stroke.Width / 2);
            yield return new Line(
                from,
                corners[index],
                stroke.Ink,
                stroke.Width,
                stroke.Dashed,
                stroke.Arrow && index == corners.Count - 1
            );
        }
    }

    /// <summary>A dot on the edge of a service among others: the line that starts here is this service's own.</summary>
    public static Shape Start(Point at, Stroke stroke) =>
        new Box(new Point(at.X - (Dot / 2), at.Y - (Dot / 2)), Dot, Dot, stroke.Ink, Radius: Dot / 2);

    private static List<Point> Corners(IEnumerable<Point> points)
    {
        var corners = new List<Point>();
        foreach (var point in points)
        {
            if (corners.Count > 1 && InLine(corners[^2], corners[^1], point))
            {
                corners.RemoveAt(corners.Count - 1);
            }

            if (corners.Count == 0 || corners[^1] != point)
            {
                corners.Add(point);
            }
        }

        return corners;
    }

    private static bool InLine(Point first, Point second, Point third) =>
        (first.X == second.X && second.X == third.X) || (first.Y == second.Y && second.Y == third.Y);

    // Without it, the corner between two lines would lack a little square.
    private static Point Overlap(Point corner, Point next, float reach) => corner.X == next.X
        ? corner with { Y = corner.Y - (Math.Sign(next.Y - corner.Y) * reach) }
        : corner with { X = corner.X - (Math.Sign(next.X - corner.X) * reach) };
}
