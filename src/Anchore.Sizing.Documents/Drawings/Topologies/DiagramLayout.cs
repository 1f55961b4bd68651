using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>Puts the parts of the picture in their places.</summary>
internal sealed class DiagramLayout
{
    private const float TitleHeight = 28;
    private const float LeastGap = 46;
    private const float KeyHeight = 30;
    private const float OffSiteGap = 12;

    private readonly ConnectionGraph graph;
    private readonly ServiceColumn services;
    private readonly InternalEdges links;
    private readonly ClientsColumn incoming;
    private readonly StoresColumn beside;
    private readonly ExternalRow outside;
    private readonly Box site;

    public DiagramLayout(SizingPlan plan)
    {
        graph = new ConnectionGraph(plan);
        beside = new StoresColumn(plan, graph);
        var left = DiagramMetrics.Edge + (graph.Incoming.Any(edge => edge.From.OffSite) ? DiagramMetrics.PartyWidth + OffSiteGap : 0);
        var gap = Math.Max(LeastGap, InternalEdges.WidthOf(graph));
        var place = new Point(left + DiagramMetrics.Inset + DiagramMetrics.PartyWidth + gap, DiagramMetrics.Edge + TitleHeight);
        services = new ServiceColumn(plan, graph, place, beside.GroupHeight);
        links = new InternalEdges(graph, services);
        incoming = new ClientsColumn(plan, graph, services, links, left + DiagramMetrics.Inset, DiagramMetrics.Edge);
        site = Site(left);
        var proxy = beside.PartyBoxesBeside(services).SingleOrDefault(partyBox => partyBox.Party.Id == PartyIds.Proxy);
        outside = new ExternalRow(plan, graph, services, incoming, links, proxy, new Point(left, site.TopLeft.Y + site.Height));
    }

    public float Width => Math.Max(site.TopLeft.X + site.Width, outside.Right) + DiagramMetrics.Edge;

    public float Height => outside.Bottom + KeyHeight;

    public IReadOnlyList<Shape> Shapes() =>
        [
            site,
            new Label(
                new Point(site.TopLeft.X + DiagramMetrics.Inset, DiagramMetrics.Edge + 18),
                "Your site",
                DiagramMetrics.NameSize,
                Ink.Muted,
                Strong: true
            ),
            .. services.Shapes(),
            .. incoming.Shapes(),
            .. beside.Shapes(services),
            .. links.Shapes(),
            .. outside.Shapes(),
            .. Legend.Shapes(graph, site.TopLeft.X + DiagramMetrics.Inset, Height - (KeyHeight / 2)),
        ];

    private Box Site(float left)
    {
        var partyBoxes = beside.PartyBoxesBeside(services);
        var right = partyBoxes.Select(partyBox => partyBox.Right).Append(services.Right).Max() + DiagramMetrics.Inset;
        var bottom = partyBoxes.Select(partyBox => partyBox.Bottom).Append(services.GroupBottom).Append(incoming.Bottom).Max() + DiagramMetrics.Inset;
        return new Box(
            new Point(left, DiagramMetrics.Edge),
            right - left,
            bottom - DiagramMetrics.Edge,
            Edge: Ink.Text,
            Radius: DiagramMetrics.Radius * 2
        );
    }
}
