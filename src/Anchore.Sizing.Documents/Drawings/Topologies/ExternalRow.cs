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
    /// <param name="wiring">Its connections.</param>
    /// <param name="services">The services in their places.</param>
    /// <param name="incoming">Those who come in, whom no line may touch.</param>
    /// <param name="links">The lines beside the services.</param>
    /// <param name="proxy">The box of the proxy, through which every line then goes; or nothing.</param>
    /// <param name="corner">The lower left corner of the site.</param>
    public ExternalRow(
        SizingPlan plan,
        ConnectionGraph wiring,
        ServiceColumn services,
        ClientsColumn incoming,
        InternalEdges links,
        PartyBox? proxy,
        Point corner
    )
    {
        (this.services, this.incoming, this.links, this.proxy, border) = (services, incoming, links, proxy, corner.Y);
        Wires = [.. wiring.Leaving.OrderBy(wire => StartsAtService(wire) ? services.Of(wire.From).Y : float.MaxValue)];
        Plates = [.. Place(plan, corner.X + DiagramMetrics.Inset)];
    }

    public IReadOnlyList<PartyBox> Plates { get; }

    public float Bottom => Plates.Count > 0 ? NameLine + DiagramMetrics.Padding : border;

    public float Right => Plates.Count > 0 ? Plates[^1].Right : 0;

    public IEnumerable<Shape> Shapes() => Plates.Count == 0 ? [] :
    [
        .. Plates.SelectMany(plate => plate.Shapes()),
        .. Wires.SelectMany(Draw),
        new Label(new Point(Plates[0].X, NameLine), Name, DiagramMetrics.NameSize, Ink.Muted, Strong: true),
    ];

    private IReadOnlyList<Edge> Wires { get; }

    private float NameLine => Plates.Max(plate => plate.Bottom) + DiagramMetrics.LineHeight + 2;

    private float Top => border + Drop + (LaneGap * (Wires.Count - 1) / 2);

    private IEnumerable<PartyBox> Place(SizingPlan plan, float x)
    {
        var top = Top;
        foreach (var party in Wires.Select(wire => wire.To).DistinctBy(party => party.Id))
        {
            var text = PartyBoxText.Create(party, plan);
            var plate = PartyBox.Create(party, text, Math.Max(Width, WidthOf(text))) with { X = x, Y = top };
            x = plate.Right + Gap;
            yield return plate;
        }
    }

    // The name of a host cannot be broken into lines, and is set in a wider type where the usual one is missing.
    private static float WidthOf(PartyBoxText text) =>
        (text.Details.SelectMany(detail => detail.Split(' ')).Max(word => TextMeasure.Width(word, DiagramMetrics.DetailSize)) * Slack)
            + (2 * DiagramMetrics.Padding);

    private IEnumerable<Shape> Draw(Edge wire)
    {
        var plate = Plates.Single(plate => plate.Party.Id == wire.To.Id);
        var (start, lane) = proxy is not null ? FromProxy(wire, proxy)
            : StartsAtService(wire) ? FromService(wire, plate)
            : FromGroup(wire, plate);
        var end = new Point(proxy is null ? Math.Clamp(lane, plate.X + Gap, plate.Right - Gap) : plate.X + (plate.Width / 2), plate.Y);
        // Lines from the left turn the lower the further right they lead, lines from the right the other way round; so they do not cross.
        var turn = plate.Y - Drop + LaneGap - (LaneGap / 2 * (proxy is null ? Index(wire) : Wires.Count - 1 - Index(wire)));
        var line = Connector.Through(wire.Stroke, start, new(lane, start.Y), new(lane, turn), new(end.X, turn), end);
        Shape[] dot = StartsAtService(wire) && !services.Of(wire.From).Alone ? [Connector.Start(start, wire.Stroke)] : [];
        return [.. dot, .. line, new Label(new Point(end.X + 5, plate.Y - 9), wire.Port, DiagramMetrics.DetailSize)];
    }

    private bool StartsAtService(Edge wire) => proxy is null && !ConnectionGraph.IsGroup(wire.From);

    private int Index(Edge wire) => Wires.TakeWhile(other => other != wire).Count();

    private (Point Start, float Lane) FromProxy(Edge wire, PartyBox from)
    {
        var lane = from.X + (from.Width * (Index(wire) + 1) / (Wires.Count + 1));
        return (new Point(lane, from.Bottom), lane);
    }

    private (Point Start, float Lane) FromGroup(Edge wire, PartyBox plate)
    {
        var lane = Math.Clamp(
            plate.X + (plate.Width / 2) + Spread(wire),
            services.Left + LaneGap,
            services.Right - (LaneGap * (Wires.Count - Index(wire)))
        );
        return (new Point(lane, services.GroupBottom), lane);
    }

    // The line leaves to the left, where nothing stands below those who come in, as far as its box asks for it.
    private (Point Start, float Lane) FromService(Edge wire, PartyBox plate)
    {
        var row = services.Of(wire.From);
        var start = new Point(services.Left, row.Alone ? row.Bottom - DiagramMetrics.Padding : links.FreeHeight(row));
        var own = Wires.Count(other => !ConnectionGraph.IsGroup(other.From));
        var lane = Math.Min(plate.X + (plate.Width / 2) + Spread(wire), services.Left - FirstLane - (LaneGap * (own - 1 - Index(wire))));
        return (start, start.Y > incoming.Bottom + DiagramMetrics.Padding ? lane : Math.Max(lane, incoming.Right + DiagramMetrics.Padding));
    }

    private float Spread(Edge wire)
    {
        var same = Wires.Where(other => other.To.Id == wire.To.Id).ToList();
        return (same.IndexOf(wire) - ((same.Count - 1) / 2f)) * LaneGap * 3;
    }
}
