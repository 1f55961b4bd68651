namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The connections from one service to another one, beside the left edge of the services.</summary>
internal sealed class InternalEdges(ConnectionGraph wiring, ServiceColumn services)
{
    private const float FirstLane = 14;
    private const float Offset = 5;
    private const float FrontOffset = 12;

    public IEnumerable<Shape> Shapes()
    {
        var taken = new List<(int Lane, float Top, float Bottom)>();
        foreach (var wire in wiring.Inner)
        {
            var (exit, entry) = Ends(services.Of(wire.From), services.Of(wire.To));
            var (top, bottom) = (Math.Min(exit, entry), Math.Max(exit, entry));
            var lane = Enumerable
                .Range(0, wiring.Inner.Count)
                .First(lane => !taken.Any(other => other.Lane == lane && other.Top <= bottom && other.Bottom >= top));
            taken.Add((lane, top, bottom));
            foreach (var shape in Draw(wire, exit, entry, services.Left - FirstLane - (lane * LaneWidth)))
            {
                yield return shape;
            }
        }
    }

    /// <summary>The height at which other lines may meet a service.</summary>
    public float FreeHeight(ServiceRow row)
    {
        var partners = wiring.Inner.Where(wire => wire.From.Id == row.Text.Id).Select(wire => services.Of(wire.To))
            .Concat(wiring.Inner.Where(wire => wire.To.Id == row.Text.Id).Select(wire => services.Of(wire.From)));
        var sides = partners.Select(partner => Math.Sign(partner.Y - row.Y)).Distinct().ToArray();
        return row.Alone || sides.Length != 1 ? row.Middle : row.Middle - (sides[0] * Offset);
    }

    /// <summary>The room that the connections of a plan take at most.</summary>
    public static float WidthOf(ConnectionGraph wiring) => wiring.Inner.Count == 0 ? 0 : FirstLane + LabelWidth(wiring) + 8;

    private float LaneWidth => LabelWidth(wiring) + 10;

    private static float LabelWidth(ConnectionGraph wiring) => wiring.Inner.Max(wire => wire.LabelWidth);

    // Downwards a line leaves a row below its middle and enters one above it, so that it never meets what comes in or leaves the site.
    private static (float Exit, float Entry) Ends(ServiceRow from, ServiceRow to)
    {
        var downwards = from.Y < to.Y ? 1 : -1;
        return (from.Middle + (downwards * Reach(from)), to.Middle - (downwards * Reach(to)));
    }

    private static float Reach(ServiceRow row) => row.Alone ? FrontOffset : Offset;

    private IEnumerable<Shape> Draw(Edge wire, float exit, float entry, float lane)
    {
        var start = new Point(services.Left, exit);
        var line = Connector.Through(wire.Stroke, start, new(lane, exit), new(lane, entry), new(services.Left, entry));
        var labels = Labels(wire, lane - 4, (exit + entry) / 2);
        return services.Of(wire.From).Alone ? [.. line, .. labels] : [Connector.Start(start, wire.Stroke), .. line, .. labels];
    }

    private static IEnumerable<Label> Labels(Edge wire, float right, float middle)
    {
        var first = middle - ((wire.Ports.Count - 1) * DiagramMetrics.LineHeight / 2);
        for (var index = 0; index < wire.Ports.Count; index++)
        {
            var place = new Point(right, DiagramMetrics.Baseline(first + (index * DiagramMetrics.LineHeight), DiagramMetrics.DetailSize));
            yield return new Label(place, wire.Ports[index], DiagramMetrics.DetailSize, Anchor: Anchor.End);
        }
    }
}
