using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The right of the picture: stores, registries and whatever else the services reach on the site.</summary>
internal sealed class StoresColumn
{
    private const float LeastPerWire = 18;
    private const float BracketGap = 7;
    private const float LaneGap = 6;
    private const float ArrowRoom = 9;

    private readonly ConnectionGraph wiring;
    private readonly IReadOnlyList<PartyBox> upper;
    private readonly IReadOnlyList<PartyBox> lower;
    private readonly float labels;

    public StoresColumn(SizingPlan plan, ConnectionGraph wiring)
    {
        this.wiring = wiring;
        labels = wiring.Beside.Select(wire => wire.LabelWidth).DefaultIfEmpty(0).Max();
        var plates = wiring.Beside.Select(wire => wire.To).DistinctBy(party => party.Id)
            .Select(party => PlateOf(party, plan))
            .OrderBy(IsProxy)
            .ThenBy(plate => Ranks(plate.Party).Min())
            .ThenBy(plate => Ranks(plate.Party).Max())
            .ThenBy(plate => plate.Text.Store ? 0 : 1)
            .ToLookup(plate => !IsProxy(plate) && Ranks(plate.Party).Max() < wiring.Fronts.Count);
        (upper, lower) = ([.. plates[true]], [.. plates[false]]);
    }

    /// <summary>Between the services and the boxes: room for the bracket, for lanes and for labels.</summary>
    public float GapWidth => BracketGap + (LaneGap * (1 + Lanes)) + labels + ArrowRoom + 2;

    /// <summary>The least height of the group so that each of its lines is straight.</summary>
    public float GroupHeight =>
        Math.Max(0, Stacked(upper) - ServiceColumn.HeightOfFronts(wiring.Fronts.Count)) + Stacked(lower) - DiagramMetrics.Gap;

    /// <summary>The boxes in their places beside the services.</summary>
    public IReadOnlyList<PartyBox> PlatesBeside(ServiceColumn services)
    {
        var x = services.Right + GapWidth;
        var first = Place(upper, x, services.Top, 0).ToArray();
        var top = Math.Max(services.GroupTop, first.Length > 0 ? first[^1].Bottom + DiagramMetrics.Gap : 0);
        var spare = Math.Max(0, services.GroupBottom - top - Stacked(lower) + DiagramMetrics.Gap);
        return [.. first, .. Place(lower, x, top, lower.Count > 1 ? spare / (lower.Count - 1) : 0)];
    }

    public IEnumerable<Shape> Shapes(ServiceColumn services)
    {
        var plates = PlatesBeside(services);
        return [.. plates.SelectMany(plate => plate.Shapes()), .. Bracket(services), .. plates.SelectMany(plate => Lines(plate, services))];
    }

    // It stands last: what it reaches lies beneath it.
    private static bool IsProxy(PartyBox plate) => plate.Party.Id == PartyIds.Proxy;

    private int Lanes => lower.Sum(plate => To(plate.Party).Count(wire => !ConnectionGraph.IsGroup(wire.From)));

    private IEnumerable<int> Ranks(NetworkParty party) =>
        wiring.Beside.Where(wire => wire.To.Id == party.Id).Select(wire => Rank(wire.From));

    // From top to bottom: fronts, services of the group, the group as a whole.
    private int Rank(NetworkParty from)
    {
        var index = wiring.Fronts.Concat(wiring.Group).ToList().FindIndex(service => service.Service.Id == from.Id);
        return index < 0 ? int.MaxValue : index;
    }

    private IEnumerable<Edge> To(NetworkParty party) =>
        wiring.Beside.Where(wire => wire.To.Id == party.Id).OrderBy(wire => Rank(wire.From));

    private PartyBox PlateOf(NetworkParty party, SizingPlan plan)
    {
        var plate = PartyBox.Create(party, PartyBoxText.Create(party, plan), DiagramMetrics.StoreWidth);
        return plate with { Height = Math.Max(plate.Height, LeastPerWire * (To(party).Count() + 1)) };
    }

    private static float Stacked(IReadOnlyList<PartyBox> plates) => plates.Sum(plate => plate.Height + DiagramMetrics.Gap);

    private static IEnumerable<PartyBox> Place(IReadOnlyList<PartyBox> plates, float x, float y, float spare)
    {
        foreach (var plate in plates)
        {
            yield return plate with { X = x, Y = y };
            y += plate.Height + DiagramMetrics.Gap + spare;
        }
    }

    // What starts here starts at all services of the group.
    private IEnumerable<Shape> Bracket(ServiceColumn services)
    {
        if (wiring.Beside.Any(wire => ConnectionGraph.IsGroup(wire.From)))
        {
            var (edge, x) = (services.Right + 2, services.Right + BracketGap);
            yield return new Path(
                [
                    new(edge, services.GroupTop + 0.5f),
                    new(x, services.GroupTop + 0.5f),
                    new(x, services.GroupBottom - 0.5f),
                    new(edge, services.GroupBottom - 0.5f),
                ],
                Ink.Text,
                0.9f
            );
        }
    }

    private IEnumerable<Shape> Lines(PartyBox plate, ServiceColumn services)
    {
        var wires = To(plate.Party).ToArray();
        for (var index = 0; index < wires.Length; index++)
        {
            var entry = plate.Y + (plate.Height * (index + 1) / (wires.Length + 1));
            foreach (
                var shape in Line(wires[index], new Point(plate.X, entry), services)
                    .Concat(Labels(wires[index], plate.X - ArrowRoom, entry))
            )
            {
                yield return shape;
            }
        }
    }

    private IEnumerable<Shape> Line(Edge wire, Point end, ServiceColumn services)
    {
        if (ConnectionGraph.IsGroup(wire.From))
        {
            return Connector.Through(wire.Stroke, end with { X = services.Right + BracketGap }, end);
        }

        var row = services.Of(wire.From);
        var exit =
            end.Y > row.Y + DiagramMetrics.Padding && end.Y < row.Bottom - DiagramMetrics.Padding ? end.Y
            : row.Alone ? row.Bottom - DiagramMetrics.Padding
            : row.Middle;
        var lane = end.X - ArrowRoom - labels - (LaneGap * (0.5f + Order(wire)));
        var line = Connector.Through(wire.Stroke, new(services.Right, exit), new(lane, exit), new(lane, end.Y), end);
        return row.Alone ? line : line.Prepend(Connector.Start(new(services.Right, exit), wire.Stroke));
    }

    // The further down a line leads, the further left it turns; so they do not cross.
    private int Order(Edge wire) =>
        lower
            .SelectMany(plate => To(plate.Party))
            .Where(other => !ConnectionGraph.IsGroup(other.From))
            .TakeWhile(other => other != wire)
            .Count();

    private static IEnumerable<Shape> Labels(Edge wire, float right, float y)
    {
        yield return new Label(new Point(right, y - DiagramMetrics.LabelRise), wire.Port, DiagramMetrics.DetailSize, Anchor: Anchor.End);
        if (wire.Protocol is { } protocol)
        {
            yield return new Label(
                new Point(right, y + DiagramMetrics.DetailSize + 1),
                protocol,
                DiagramMetrics.DetailSize,
                Ink.Muted,
                Anchor.End
            );
        }
    }
}
