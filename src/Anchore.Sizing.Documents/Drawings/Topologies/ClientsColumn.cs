using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The left of the picture: who comes in, each beside the service that it reaches.</summary>
internal sealed class ClientsColumn
{
    private const float LaneGap = 7;

    private readonly ServiceColumn services;
    private readonly InternalEdges links;
    private readonly IReadOnlyList<Edge> edges;
    private readonly float gap;

    /// <param name="plan">The plan.</param>
    /// <param name="graph">Its connections.</param>
    /// <param name="services">The services in their places.</param>
    /// <param name="links">The lines beside them.</param>
    /// <param name="x">The left edge of those on the site.</param>
    /// <param name="offSiteX">The left edge of those outside the site.</param>
    public ClientsColumn(SizingPlan plan, ConnectionGraph graph, ServiceColumn services, InternalEdges links, float x, float offSiteX)
    {
        this.services = services;
        this.links = links;
        edges = [.. graph.Incoming.OrderBy(edge => services.Of(edge.To).Y)];
        gap = services.Left - x - DiagramMetrics.PartyWidth;
        PartyBoxes = [.. Stack(plan, x, offSiteX)];
    }

    public IReadOnlyList<PartyBox> PartyBoxes { get; }

    public float Right => services.Left - gap;

    public float Bottom => PartyBoxes.Count > 0 ? PartyBoxes.Max(partyBox => partyBox.Bottom) : services.Top;

    public IEnumerable<Shape> Shapes() =>
        [
            .. PartyBoxes.SelectMany(partyBox => partyBox.Shapes()),
            .. edges.Select((edge, index) => (edge, index)).SelectMany(at => Draw(at.edge, at.index)),
        ];

    private IEnumerable<PartyBox> Stack(SizingPlan plan, float x, float offSiteX)
    {
        var free = services.Top;
        foreach (var edge in edges.DistinctBy(edge => edge.From.Id))
        {
            var partyBox = PartyBox.Create(edge.From, PartyBoxText.Create(edge.From, plan), DiagramMetrics.PartyWidth);
            var wanted = EntryOf(edge) - (partyBox.Height / 2);
            partyBox = partyBox with { X = edge.From.OffSite ? offSiteX : x, Y = Math.Max(free, wanted) };
            free = partyBox.Bottom + DiagramMetrics.Gap;
            yield return partyBox;
        }
    }

    private IEnumerable<Shape> Draw(Edge edge, int index)
    {
        var partyBox = PartyBoxes.Single(partyBox => partyBox.Party.Id == edge.From.Id);
        var entry = EntryOf(edge);
        var exit = Math.Clamp(entry, partyBox.Y + DiagramMetrics.Padding, partyBox.Bottom - DiagramMetrics.Padding);
        var lane = services.Left - (LaneGap * (edges.Count - index + 1));
        var line = Connector.Through(edge.Stroke, new(partyBox.Right, exit), new(lane, exit), new(lane, entry), new(services.Left, entry));
        return [.. line, new Label(new Point(Right + 5, exit - DiagramMetrics.LabelRise), edge.Port, DiagramMetrics.DetailSize)];
    }

    private float EntryOf(Edge edge) => links.FreeHeight(services.Of(edge.To));
}
