namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The connections from one service to another one, beside the left edge of the services.</summary>
internal sealed class InternalEdges(ConnectionGraph graph, ServiceColumn services)
{
    private const float FirstLane = 14;
    private const float Offset = 5;
    private const float FrontOffset = 12;

    public IEnumerable<Shape> Shapes()
    {
        var taken = new List<(int Lane, float Top, float Bottom)>();
        foreach (var edge in graph.Inner)
        {
            var (exit, entry) = Ends(services.Of(edge.From), services.Of(edge.To));
            var (top, bottom) = (Math.Min(exit, entry), Math.Max(exit, entry));
            var lane = Enumerable
                .Range(0, graph.Inner.Count)
                .First(lane => !taken.Any(other => other.Lane == lane && other.Top <= bottom && other.Bottom >= top));
            taken.Add((lane, top, bottom));
            foreach (var shape in Draw(edge, exit, entry, services.Left - FirstLane - (lane * LaneWidth)))
            {
                yield return shape;
            }
        }
    }

    /// <summary>The height at which other lines may meet a service.</summary>
    public float FreeHeight(ServiceRow row)
    {
        var partners = graph.Inner.Where(edge => edge.From.Id == row.Text.Id).Select(edge => services.Of(edge.To))
            .Concat(graph.Inner.Where(edge => edge.To.Id == row.Text.Id).Select(edge => services.Of(edge.From)));
        var sides = partners.Select(partner => Math.Sign(partner.Y - row.Y)).Distinct().ToArray();
        return row.Alone || sides.Length != 1 ? row.Middle : row.Middle - (sides[0] * Offset);
    }

    /// <summary>The room that the connections of a plan take at most.</summary>
    public static float WidthOf(ConnectionGraph graph) => graph.Inner.Count == 0 ? 0 : FirstLane + LabelWidth(graph) + 8;

    private float LaneWidth => LabelWidth(graph) + 10;

    private static float LabelWidth(ConnectionGraph graph) => graph.Inner.Max(edge => edge.LabelWidth);

    // Downwards a line leaves a row below its middle and enters one above it, so that it never meets what comes in or leaves the site.
    private static (float Exit, float Entry) Ends(ServiceRow from, ServiceRow to)
    {
        var downwards = from.Y < to.Y ? 1 : -1;
        return (from.Middle + (downwards * Reach(from)), to.Middle - (downwards * Reach(to)));
    }

    private static float Reach(ServiceRow row) => row.Alone ? FrontOffset : Offset;

    private IEnumerable<Shape> Draw(Edge edge, float exit, float entry, float lane)
    {
        var start = new Point(services.Left, exit);
        var line = Connector.Through(edge.Stroke, start, new(lane, exit), new(lane, entry), new(services.Left, entry));
        var labels = Labels(edge, lane - 4, (exit + entry) / 2);
        return services.Of(edge.From).Alone ? [.. line, .. labels] : [Connector.Start(start, edge.Stroke), .. line, .. labels];
    }

    private static IEnumerable<Label> Labels(Edge edge, float right, float middle)
    {
        var first = middle - ((edge.Ports.Count - 1) * DiagramMetrics.LineHeight / 2);
        for (var index = 0; index < edge.Ports.Count; index++)
        {
            var place = new Point(right, DiagramMetrics.Baseline(first + (index * DiagramMetrics.LineHeight), DiagramMetrics.DetailSize));
            yield return new Label(place, edge.Ports[index], DiagramMetrics.DetailSize, Anchor: Anchor.End);
        }
    }
}
