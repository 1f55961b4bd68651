using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The middle of the picture: services that stand alone, and beneath them the group of all others.</summary>
internal sealed class ServiceColumn
{
    private const float FrontHeight = 40;
    private const float FrontGap = 18;
    private const float HeaderHeight = 24;
    private const float RowHeight = 21;
    private const float FooterHeight = 22;
    private const string Name = "Anchore services";
    private const string MeshRemark = "They reach each other on these ports.";

    private readonly ServiceTable table;
    private readonly bool hasMesh;

    /// <param name="plan">The plan.</param>
    /// <param name="graph">Its connections.</param>
    /// <param name="place">The top left corner.</param>
    /// <param name="groupHeight">The least height of the group.</param>
    public ServiceColumn(SizingPlan plan, ConnectionGraph graph, Point place, float groupHeight)
    {
        var (fronts, group) = (Texts(graph.Fronts, plan), Texts(graph.Group, plan));
        table = ServiceTable.Create([.. fronts, .. group], place.X);
        hasMesh = graph.HasMesh;
        Top = place.Y;
        GroupTop = place.Y + HeightOfFronts(fronts.Length);
        var natural = HeaderHeight + group.Sum(HeightOf) + Footer;
        GroupBottom = GroupTop + Math.Max(natural, groupHeight);
        Rows = [.. Fronts(fronts), .. Group(group, (GroupBottom - GroupTop - natural) / group.Length)];
    }

    /// <summary>Every running service from top to bottom.</summary>
    public IReadOnlyList<ServiceRow> Rows { get; }

    public float Top { get; }

    public float Left => table.X;

    public float Right => table.Right;

    public float GroupTop { get; }

    public float GroupBottom { get; }

    /// <summary>The height that so many services take before the group begins.</summary>
    public static float HeightOfFronts(int count) => count * (FrontHeight + FrontGap);

    /// <summary>The row of a service; for the group, its header.</summary>
    public ServiceRow Of(NetworkParty party) => ConnectionGraph.IsGroup(party)
        ? new ServiceRow(Rows[^1].Text, GroupTop, HeaderHeight, Alone: false)
        : Rows.Single(row => row.Text.Id == party.Id);

    public IEnumerable<Shape> Shapes() => [.. Frame(), .. Rows.SelectMany(Row), .. Footnote()];

    private float Footer => hasMesh ? FooterHeight : 0;

    private static ServiceText[] Texts(IReadOnlyList<ServicePlan> services, SizingPlan plan) =>
        [.. services.Select(service => ServiceText.Create(service, plan))];

    private static float HeightOf(ServiceText service) => RowHeight + (service.Remark.Length > 0 ? DiagramMetrics.LineHeight : 0);

    private IEnumerable<ServiceRow> Fronts(ServiceText[] services) =>
        services.Select((service, index) => new ServiceRow(service, Top + HeightOfFronts(index), FrontHeight, Alone: true));

    private IEnumerable<ServiceRow> Group(ServiceText[] services, float stretch)
    {
        var y = GroupTop + HeaderHeight;
        foreach (var service in services)
        {
            var row = new ServiceRow(service, y, HeightOf(service) + stretch, Alone: false);
            y = row.Bottom;
            yield return row;
        }
    }

    private IEnumerable<Shape> Frame()
    {
        var place = new Point(Left, GroupTop);
        yield return new Box(place, table.Width, GroupBottom - GroupTop, Ink.Paper, Radius: DiagramMetrics.Radius);
        yield return new Box(place, table.Width, HeaderHeight, Ink.AccentSoft, Radius: DiagramMetrics.Radius);
        yield return new Box(
            place with
            {
                Y = GroupTop + DiagramMetrics.Radius,
            },
            table.Width,
            HeaderHeight - DiagramMetrics.Radius,
            Ink.AccentSoft
        );
        yield return new Box(place, table.Width, GroupBottom - GroupTop, Edge: Ink.Accent, Radius: DiagramMetrics.Radius);
        foreach (var shape in table.Header(Name, GroupTop + (HeaderHeight / 2)))
        {
            yield return shape;
        }
    }

    private IEnumerable<Shape> Row(ServiceRow row) =>
        [
            row.Alone
                ? new Box(new Point(Left, row.Y), table.Width, row.Height, Ink.AccentSoft, Ink.Accent, DiagramMetrics.Radius)
                : new Line(
                    new Point(Left + DiagramMetrics.Padding, row.Bottom),
                    new Point(Right - DiagramMetrics.Padding, row.Bottom),
                    row.Bottom < GroupBottom ? Ink.Hairline : Ink.Paper,
                    0.5f
                ),
            .. table.Row(row.Text, row.Middle),
        ];

    private IEnumerable<Shape> Footnote() =>
        hasMesh
            ?
            [
                new Label(
                    new Point(
                        Left + DiagramMetrics.Padding,
                        DiagramMetrics.Baseline(GroupBottom - (FooterHeight / 2), DiagramMetrics.DetailSize)
                    ),
                    MeshRemark,
                    DiagramMetrics.DetailSize,
                    Ink.Muted
                ),
            ]
            : [];
}
