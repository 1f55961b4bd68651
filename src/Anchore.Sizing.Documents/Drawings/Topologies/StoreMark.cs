namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The usual sign of stored data: a cylinder.</summary>
internal static class StoreMark
{
    private const float Roundness = 0.18f;

    // A quarter of a circle in steps of 22.5 degrees, there and back.
    private static readonly Point[] Falling = [new(1, 0), new(0.924f, 0.383f), new(0.707f, 0.707f), new(0.383f, 0.924f), new(0, 1)];
    private static readonly Point[] Rising = [.. Falling.AsEnumerable().Reverse()];

    /// <summary>The sign with its top left corner in a place.</summary>
    public static Shape At(Point place, float size)
    {
        var top = place with { Y = place.Y + (size * Roundness) };
        var bottom = place with { Y = place.Y + (size * (1 - Roundness)) };
        return new Path(
            [
                .. Arc(Falling, top, size, 1, 1).Take(1),
                .. Arc(Falling, bottom, size, 1, 1), .. Arc(Rising, bottom, size, -1, 1),
                .. Arc(Falling, top, size, -1, -1), .. Arc(Rising, top, size, 1, -1),
                .. Arc(Falling, top, size, 1, 1), .. Arc(Rising, top, size, -1, 1),
            ],
            Ink.Muted,
            0.9f);
    }

    private static IEnumerable<Point> Arc(Point[] quarter, Point left, float size, int rightwards, int downwards) =>
        quarter.Select(at => new Point(left.X + (size * (1 + (rightwards * at.X)) / 2), left.Y + (downwards * at.Y * size * Roundness)));
}
