using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The left of the picture: who comes in, each beside the service that it reaches.</summary>
internal sealed class IncomingSide
{
    private const float LaneGap = 7;

    private readonly ServiceColumn services;
    private readonly InnerLinks links;
    private readonly IReadOnlyList<Wire> wires;
    private readonly float gap;

    /// <param name="plan">The plan.</param>
    /// <param name="wiring">Its connections.</param>
    /// <param name="services">The services in their places.</param>
    /// <param name="links">The lines beside them.</param>
    /// <param name="x">The left edge of those on the site.</param>
    /// <param name="offSiteX">The left edge of those outside the site.</param>
    public IncomingSide(SizingPlan plan, Wiring wiring, ServiceColumn services, InnerLinks links, float x, float offSiteX)
    {
        this.services = services;
        this.links = links;
        wires = [.. wiring.Incoming.OrderBy(wire => services.Of(wire.To).Y)];
        gap = services.Left - x - Look.PartyWidth;
        Plates = [.. Stack(plan, x, offSiteX)];
    }

    public IReadOnlyList<Plate> Plates { get; }

    public float Right => services.Left - gap;

    public float Bottom => Plates.Count > 0 ? Plates.Max(plate => plate.Bottom) : services.Top;

    public IEnumerable<Shape> Shapes() => [.. Plates.SelectMany(plate => plate.Shapes()), .. wires.Select((wire, index) => (wire, index)).SelectMany(at => Draw(at.wire, at.index))];

    private IEnumerable<Plate> Stack(SizingPlan plan, float x, float offSiteX)
    {
        var free = services.Top;
        foreach (var wire in wires.DistinctBy(wire => wire.From.Id))
        {
            var plate = Plate.Of(wire.From, PlateText.Of(wire.From, plan), Look.PartyWidth);
            var wanted = EntryOf(wire) - (plate.Height / 2);
            plate = plate with { X = wire.From.OffSite ? offSiteX : x, Y = Math.Max(free, wanted) };
            free = plate.Bottom + Look.Gap;
            yield return plate;
        }
    }

    private IEnumerable<Shape> Draw(Wire wire, int index)
    {
        var plate = Plates.Single(plate => plate.Party.Id == wire.From.Id);
        var entry = EntryOf(wire);
        var exit = Math.Clamp(entry, plate.Y + Look.Padding, plate.Bottom - Look.Padding);
        var lane = services.Left - (LaneGap * (wires.Count - index + 1));
        var line = Connector.Through(wire.Stroke, new(plate.Right, exit), new(lane, exit), new(lane, entry), new(services.Left, entry));
        return [.. line, new Label(new Point(Right + 5, exit - Look.LabelRise), wire.Port, Look.DetailSize)];
    }

    private float EntryOf(Wire wire) => links.FreeHeight(services.Of(wire.To));
}
