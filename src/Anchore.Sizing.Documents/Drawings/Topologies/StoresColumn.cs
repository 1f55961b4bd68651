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

    private readonly ConnectionGraph graph;
    private readonly IReadOnlyList<PartyBox> upper;
    private readonly IReadOnlyList<PartyBox> lower;
    private readonly float labels;

    public StoresColumn(SizingPlan plan, ConnectionGraph graph)
    {
        this.graph = graph;
        labels = graph.Beside.Select(edge => edge.LabelWidth).DefaultIfEmpty(0).Max();
        var partyBoxes = graph.Beside.Select(edge => edge.To).DistinctBy(party => party.Id)
            .Select(party => PlateOf(party, plan))
            .OrderBy(IsProxy)
            .ThenBy(partyBox => Ranks(partyBox.Party).Min())
            .ThenBy(partyBox => Ranks(partyBox.Party).Max())
            .ThenBy(partyBox => partyBox.Text.Store ? 0 : 1)
            .ToLookup(partyBox => !IsProxy(partyBox) && Ranks(partyBox.Party).Max() < graph.Fronts.Count);
        (upper, lower) = ([.. partyBoxes[true]], [.. partyBoxes[false]]);
    }

    /// <summary>Between the services and the boxes: room for the bracket, for lanes and for labels.</summary>
    public float GapWidth => BracketGap + (LaneGap * (1 + Lanes)) + labels + ArrowRoom + 2;

    /// <summary>The least height of the group so that each of its lines is straight.</summary>
    public float GroupHeight =>
        Math.Max(0, Stacked(upper) - ServiceColumn.HeightOfFronts(graph.Fronts.Count)) + Stacked(lower) - DiagramMetrics.Gap;

    /// <summary>The boxes in their places beside the services.</summary>
    public IReadOnlyList<PartyBox> PartyBoxesBeside(ServiceColumn services)
    {
        var x = services.Right + GapWidth;
        var first = Place(upper, x, services.Top, 0).ToArray();
        var top = Math.Max(services.GroupTop, first.Length > 0 ? first[^1].Bottom + DiagramMetrics.Gap : 0);
        var spare = Math.Max(0, services.GroupBottom - top - Stacked(lower) + DiagramMetrics.Gap);
        return [.. first, .. Place(lower, x, top, lower.Count > 1 ? spare / (lower.Count - 1) : 0)];
    }

    public IEnumerable<Shape> Shapes(ServiceColumn services)
    {
        var partyBoxes = PartyBoxesBeside(services);
        return [.. partyBoxes.SelectMany(partyBox => partyBox.Shapes()), .. Bracket(services), .. partyBoxes.SelectMany(partyBox => Lines(partyBox, services))];
    }

    // It stands last: what it reaches lies beneath it.
    private static bool IsProxy(PartyBox partyBox) => partyBox.Party.Id == PartyIds.Proxy;

    private int Lanes => lower.Sum(partyBox => To(partyBox.Party).Count(edge => !ConnectionGraph.IsGroup(edge.From)));

    private IEnumerable<int> Ranks(NetworkParty party) =>
        graph.Beside.Where(edge => edge.To.Id == party.Id).Select(edge => Rank(edge.From));

    // From top to bottom: fronts, services of the group, the group as a whole.
    private int Rank(NetworkParty from)
    {
        var index = graph.Fronts.Concat(graph.Group).ToList().FindIndex(service => service.Service.Id == from.Id);
        return index < 0 ? int.MaxValue : index;
    }

    private IEnumerable<Edge> To(NetworkParty party) =>
        graph.Beside.Where(edge => edge.To.Id == party.Id).OrderBy(edge => Rank(edge.From));

    private PartyBox PlateOf(NetworkParty party, SizingPlan plan)
    {
        var partyBox = PartyBox.Create(party, PartyBoxText.Create(party, plan), DiagramMetrics.StoreWidth);
        return partyBox with { Height = Math.Max(partyBox.Height, LeastPerWire * (To(party).Count() + 1)) };
    }

    private static float Stacked(IReadOnlyList<PartyBox> partyBoxes) => partyBoxes.Sum(partyBox => partyBox.Height + DiagramMetrics.Gap);

    private static IEnumerable<PartyBox> Place(IReadOnlyList<PartyBox> partyBoxes, float x, float y, float spare)
    {
        foreach (var partyBox in partyBoxes)
        {
            yield return partyBox with { X = x, Y = y };
            y += partyBox.Height + DiagramMetrics.Gap + spare;
        }
    }

    // What starts here starts at all services of the group.
    private IEnumerable<Shape> Bracket(ServiceColumn services)
    {
        if (graph.Beside.Any(edge => ConnectionGraph.IsGroup(edge.From)))
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

    private IEnumerable<Shape> Lines(PartyBox partyBox, ServiceColumn services)
    {
        var edges = To(partyBox.Party).ToArray();
        for (var index = 0; index < edges.Length; index++)
        {
            var entry = partyBox.Y + (partyBox.Height * (index + 1) / (edges.Length + 1));
            foreach (
                var shape in Line(edges[index], new Point(partyBox.X, entry), services)
                    .Concat(Labels(edges[index], partyBox.X - ArrowRoom, entry))
            )
            {
                yield return shape;
            }
        }
    }

    private IEnumerable<Shape> Line(Edge edge, Point end, ServiceColumn services)
    {
        if (ConnectionGraph.IsGroup(edge.From))
        {
            return Connector.Through(edge.Stroke, end with { X = services.Right + BracketGap }, end);
        }

        var row = services.Of(edge.From);
        var exit =
            end.Y > row.Y + DiagramMetrics.Padding && end.Y < row.Bottom - DiagramMetrics.Padding ? end.Y
            : row.Alone ? row.Bottom - DiagramMetrics.Padding
            : row.Middle;
        var lane = end.X - ArrowRoom - labels - (LaneGap * (0.5f + Order(edge)));
        var line = Connector.Through(edge.Stroke, new(services.Right, exit), new(lane, exit), new(lane, end.Y), end);
        return row.Alone ? line : line.Prepend(Connector.Start(new(services.Right, exit), edge.Stroke));
    }

    // The further down a line leads, the further left it turns; so they do not cross.
    private int Order(Edge edge) =>
        lower
            .SelectMany(partyBox => To(partyBox.Party))
            .Where(other => !ConnectionGraph.IsGroup(other.From))
            .TakeWhile(other => other != edge)
            .Count();

    private static IEnumerable<Shape> Labels(Edge edge, float right, float y)
    {
        yield return new Label(new Point(right, y - DiagramMetrics.LabelRise), edge.Port, DiagramMetrics.DetailSize, Anchor: Anchor.End);
        if (edge.Protocol is { } protocol)
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
