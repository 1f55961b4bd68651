using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Drawings.Topologies;

/// <summary>The foot of the picture: what lies beyond the site's border, each with the lines that cross it.</summary>
internal sealed class OutsideStrip
{
    private const float Drop = 32;
    private const float LaneGap = 12;
    private const float Width = 116;
    private const float Gap = 10;
    private const float FirstLane = 13;
    private const string Name = "Outside the site";

    private readonly ServiceColumn services;
    private readonly IncomingSide incoming;
    private readonly InnerLinks links;
    private readonly float border;

    /// <param name="plan">The plan.</param>
    /// <param name="wiring">Its connections.</param>
    /// <param name="services">The services in their places.</param>
    /// <param name="incoming">Those who come in, whom no line may touch.</param>
    /// <param name="links">The lines beside the services.</param>
    /// <param name="corner">The lower left corner of the site.</param>
    public OutsideStrip(SizingPlan plan, Wiring wiring, ServiceColumn services, IncomingSide incoming, InnerLinks links, Point corner)
    {
        (this.services, this.incoming, this.links, border) = (services, incoming, links, corner.Y);
        Wires = [.. wiring.Leaving.OrderBy(wire => Wiring.IsGroup(wire.From) ? float.MaxValue : services.Of(wire.From).Y)];
        Plates = [.. Place(plan, corner.X + Look.Inset)];
    }

    public IReadOnlyList<Plate> Plates { get; }

    public float Bottom => Plates.Count > 0 ? Plates.Max(plate => plate.Bottom) : border;

    public float Right => Plates.Count > 0 ? PlatesRight + Look.Gap + TextMeasure.Width(Name, Look.NameSize, strong: true) : 0;

    public IEnumerable<Shape> Shapes() => Plates.Count == 0 ? [] :
    [
        .. Plates.SelectMany(plate => plate.Shapes()),
        .. Wires.SelectMany(Draw),
        new Label(NamePlace, Name, Look.NameSize, Ink.Muted, Strong: true),
    ];

    private IReadOnlyList<Wire> Wires { get; }

    private float PlatesRight => Plates[^1].Right;

    private Point NamePlace => new(PlatesRight + Look.Gap, Look.Baseline(Plates[^1].Middle, Look.NameSize));

    private float Top => border + Drop + (LaneGap * (Wires.Count - 1) / 2);

    private IEnumerable<Plate> Place(SizingPlan plan, float x)
    {
        var top = Top;
        foreach (var party in Wires.Select(wire => wire.To).DistinctBy(party => party.Id))
        {
            var text = PlateText.Of(party, plan);
            var plate = Plate.Of(party, text, Math.Max(Width, WidthOf(text))) with { X = x, Y = top };
            x = plate.Right + Gap;
            yield return plate;
        }
    }

    // The name of a host cannot be broken into lines.
    private static float WidthOf(PlateText text) =>
        text.Details.SelectMany(detail => detail.Split(' ')).Max(word => TextMeasure.Width(word, Look.DetailSize)) + (2 * Look.Padding);

    private IEnumerable<Shape> Draw(Wire wire)
    {
        var plate = Plates.Single(plate => plate.Party.Id == wire.To.Id);
        var (start, lane) = Wiring.IsGroup(wire.From) ? FromGroup(wire, plate) : FromService(wire, plate);
        var end = new Point(Math.Clamp(lane, plate.X + Gap, plate.Right - Gap), plate.Y);
        var turn = plate.Y - Drop + LaneGap - (LaneGap / 2 * Index(wire));
        var line = Connector.Through(wire.Stroke, start, new(lane, start.Y), new(lane, turn), new(end.X, turn), end);
        Shape[] dot = Wiring.IsGroup(wire.From) || services.Of(wire.From).Alone ? [] : [Connector.Start(start, wire.Stroke)];
        return [.. dot, .. line, new Label(new Point(end.X + 5, plate.Y - 9), wire.Port, Look.DetailSize)];
    }

    private int Index(Wire wire) => Wires.TakeWhile(other => other != wire).Count();

    private (Point Start, float Lane) FromGroup(Wire wire, Plate plate)
    {
        var lane = Math.Clamp(plate.X + (plate.Width / 2) + Spread(wire), services.Left + LaneGap, services.Right - (LaneGap * (Wires.Count - Index(wire))));
        return (new Point(lane, services.GroupBottom), lane);
    }

    // The line leaves to the left, where nothing stands below those who come in, as far as its box asks for it.
    private (Point Start, float Lane) FromService(Wire wire, Plate plate)
    {
        var row = services.Of(wire.From);
        var start = new Point(services.Left, row.Alone ? row.Bottom - Look.Padding : links.FreeHeight(row));
        var own = Wires.Count(other => !Wiring.IsGroup(other.From));
        var lane = Math.Min(plate.X + (plate.Width / 2) + Spread(wire), services.Left - FirstLane - (LaneGap * (own - 1 - Index(wire))));
        return (start, start.Y > incoming.Bottom + Look.Padding ? lane : Math.Max(lane, incoming.Right + Look.Padding));
    }

    private float Spread(Wire wire)
    {
        var same = Wires.Where(other => other.To.Id == wire.To.Id).ToList();
        return (same.IndexOf(wire) - ((same.Count - 1) / 2f)) * LaneGap * 3;
    }
}
