using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The left of the picture: who comes in, each beside the service that it reaches.</summary>
internal sealed class ClientsColumn
{
    private const float LaneGap = 7;

    private readonly ServiceColumn services;
    private readonly InternalEdges links;
    private readonly IReadOnlyList<Edge> wires;
    private readonly float gap;

    /// <param name="plan">The plan.</param>
    /// <param name="wiring">Its connections.</param>
    /// <param name="services">The services in their places.</param>
    /// <param name="links">The lines beside them.</param>
    /// <param name="x">The left edge of those on the site.</param>
    /// <param name="offSiteX">The left edge of those outside the site.</param>
    public ClientsColumn(SizingPlan plan, ConnectionGraph wiring, ServiceColumn services, InternalEdges links, float x, float offSiteX)
    {
        this.services = services;
        this.links = links;
        wires = [.. wiring.Incoming.OrderBy(wire => services.Of(wire.To).Y)];
        gap = services.Left - x - DiagramMetrics.PartyWidth;
        Plates = [.. Stack(plan, x, offSiteX)];
    }

    public IReadOnlyList<PartyBox> Plates { get; }

    public float Right => services.Left - gap;

    public float Bottom => Plates.Count > 0 ? Plates.Max(plate => plate.Bottom) : services.Top;

    public IEnumerable<Shape> Shapes() =>
        [
            .. Plates.SelectMany(plate => plate.Shapes()),
            .. wires.Select((wire, index) => (wire, index)).SelectMany(at => Draw(at.wire, at.index)),
        ];

    private IEnumerable<PartyBox> Stack(SizingPlan plan, float x, float offSiteX)
    {
        var free = services.Top;
        foreach (var wire in wires.DistinctBy(wire => wire.From.Id))
        {
            var plate = PartyBox.Create(wire.From, PartyBoxText.Create(wire.From, plan), DiagramMetrics.PartyWidth);
            var wanted = EntryOf(wire) - (plate.Height / 2);
            plate = plate with { X = wire.From.OffSite ? offSiteX : x, Y = Math.Max(free, wanted) };
            free = plate.Bottom + DiagramMetrics.Gap;
            yield return plate;
        }
    }

    private IEnumerable<Shape> Draw(Edge wire, int index)
    {
        var plate = Plates.Single(plate => plate.Party.Id == wire.From.Id);
        var entry = EntryOf(wire);
        var exit = Math.Clamp(entry, plate.Y + DiagramMetrics.Padding, plate.Bottom - DiagramMetrics.Padding);
        var lane = services.Left - (LaneGap * (wires.Count - index + 1));
        var line = Connector.Through(wire.Stroke, new(plate.Right, exit), new(lane, exit), new(lane, entry), new(services.Left, entry));
        return [.. line, new Label(new Point(Right + 5, exit - DiagramMetrics.LabelRise), wire.Port, DiagramMetrics.DetailSize)];
    }

    private float EntryOf(Edge wire) => links.FreeHeight(services.Of(wire.To));
}
