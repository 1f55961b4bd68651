using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The foot of the picture: what lies beyond the site's border, each with the lines that cross it.</summary>
internal sealed class ExternalRow
{
    private const float Drop = 32;
    private const float LaneGap = 12;
    private const float Width = 116;
    private const float Gap = 10;
    private const float FirstLane = 13;
    private const float Slack = 1.1f;
    private const string Name = "Outside the site";

    private readonly ServiceColumn services;
    private readonly ClientsColumn incoming;
    private readonly InternalEdges links;
    private readonly PartyBox? proxy;
    private readonly float border;

    /// <param name="plan">The plan.</param>
    /// <param name="graph">Its connections.</param>
    /// <param name="services">The services in their places.</param>
    /// <param name="incoming">Those who come in, whom no line may touch.</param>
    /// <param name="links">The lines beside the services.</param>
    /// <param name="proxy">The box of the proxy, through which every line then goes; or nothing.</param>
    /// <param name="corner">The lower left corner of the site.</param>
    public ExternalRow(
        SizingPlan plan,
        ConnectionGraph graph,
        ServiceColumn services,
        ClientsColumn incoming,
        InternalEdges links,
        PartyBox? proxy,
        Point corner
    )
    {
        (this.services, this.incoming, this.links, this.proxy, border) = (services, incoming, links, proxy, corner.Y);
        Edges = [.. graph.Leaving.OrderBy(edge => StartsAtService(edge) ? services.Of(edge.From).Y : float.MaxValue)];
        PartyBoxes = [.. Place(plan, corner.X + DiagramMetrics.Inset)];
    }

    public IReadOnlyList<PartyBox> PartyBoxes { get; }

    public float Bottom => PartyBoxes.Count > 0 ? NameLine + DiagramMetrics.Padding : border;

    public float Right => PartyBoxes.Count > 0 ? PartyBoxes[^1].Right : 0;

    public IEnumerable<Shape> Shapes() => PartyBoxes.Count == 0 ? [] :
    [
        .. PartyBoxes.SelectMany(partyBox => partyBox.Shapes()),
        .. Edges.SelectMany(Draw),
        new Label(new Point(PartyBoxes[0].X, NameLine), Name, DiagramMetrics.NameSize, Ink.Muted, Strong: true),
    ];

    private IReadOnlyList<Edge> Edges { get; }

    private float NameLine => PartyBoxes.Max(partyBox => partyBox.Bottom) + DiagramMetrics.LineHeight + 2;

    private float Top => border + Drop + (LaneGap * (Edges.Count - 1) / 2);

    private IEnumerable<PartyBox> Place(SizingPlan plan, float x)
    {
        var top = Top;
        foreach (var party in Edges.Select(edge => edge.To).DistinctBy(party => party.Id))
        {
            var text = PartyBoxText.Create(party, plan);
            var partyBox = PartyBox.Create(party, text, Math.Max(Width, WidthOf(text))) with { X = x, Y = top };
            x = partyBox.Right + Gap;
            yield return partyBox;
        }
    }

    // The name of a host cannot be broken into lines, and is set in a wider type where the usual one is missing.
    private static float WidthOf(PartyBoxText text) =>
        (text.Details.SelectMany(detail => detail.Split(' ')).Max(word => TextMeasure.Width(word, DiagramMetrics.DetailSize)) * Slack)
            + (2 * DiagramMetrics.Padding);

    private IEnumerable<Shape> Draw(Edge edge)
    {
        var partyBox = PartyBoxes.Single(partyBox => partyBox.Party.Id == edge.To.Id);
        var (start, lane) = proxy is not null ? FromProxy(edge, proxy)
            : StartsAtService(edge) ? FromService(edge, partyBox)
            : FromGroup(edge, partyBox);
        var end = new Point(proxy is null ? Math.Clamp(lane, partyBox.X + Gap, partyBox.Right - Gap) : partyBox.X + (partyBox.Width / 2), partyBox.Y);
        // Lines from the left turn the lower the further right they lead, lines from the right the other way round; so they do not cross.
        var turn = partyBox.Y - Drop + LaneGap - (LaneGap / 2 * (proxy is null ? Index(edge) : Edges.Count - 1 - Index(edge)));
        var line = Connector.Through(edge.Stroke, start, new(lane, start.Y), new(lane, turn), new(end.X, turn), end);
        Shape[] dot = StartsAtService(edge) && !services.Of(edge.From).Alone ? [Connector.Start(start, edge.Stroke)] : [];
        return [.. dot, .. line, new Label(new Point(end.X + 5, partyBox.Y - 9), edge.Port, DiagramMetrics.DetailSize)];
    }

    private bool StartsAtService(Edge edge) => proxy is null && !ConnectionGraph.IsGroup(edge.From);

    private int Index(Edge edge) => Edges.TakeWhile(other => other != edge).Count();

    private (Point Start, float Lane) FromProxy(Edge edge, PartyBox from)
    {
        var lane = from.X + (from.Width * (Index(edge) + 1) / (Edges.Count + 1));
        return (new Point(lane, from.Bottom), lane);
    }

    private (Point Start, float Lane) FromGroup(Edge edge, PartyBox partyBox)
    {
        var lane = Math.Clamp(
            partyBox.X + (partyBox.Width / 2) + Spread(edge),
            services.Left + LaneGap,
            services.Right - (LaneGap * (Edges.Count - Index(edge)))
        );
        return (new Point(lane, services.GroupBottom), lane);
    }

    // The line leaves to the left, where nothing stands below those who come in, as far as its box asks for it.
    private (Point Start, float Lane) FromService(Edge edge, PartyBox partyBox)
    {
        var row = services.Of(edge.From);
        var start = new Point(services.Left, row.Alone ? row.Bottom - DiagramMetrics.Padding : links.FreeHeight(row));
        var own = Edges.Count(other => !ConnectionGraph.IsGroup(other.From));
        var lane = Math.Min(partyBox.X + (partyBox.Width / 2) + Spread(edge), services.Left - FirstLane - (LaneGap * (own - 1 - Index(edge))));
        return (start, start.Y > incoming.Bottom + DiagramMetrics.Padding ? lane : Math.Max(lane, incoming.Right + DiagramMetrics.Padding));
    }

    private float Spread(Edge edge)
    {
        var same = Edges.Where(other => other.To.Id == edge.To.Id).ToList();
        return (same.IndexOf(edge) - ((same.Count - 1) / 2f)) * LaneGap * 3;
    }
}
