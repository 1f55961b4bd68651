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

    private readonly ConnectionGraph wiring;
    private readonly ServiceColumn services;
    private readonly InternalEdges links;
    private readonly ClientsColumn incoming;
    private readonly StoresColumn beside;
    private readonly ExternalRow outside;
    private readonly Box site;

    public DiagramLayout(SizingPlan plan)
    {
        wiring = new ConnectionGraph(plan);
        beside = new StoresColumn(plan, wiring);
        var left = DiagramMetrics.Edge + (wiring.Incoming.Any(wire => wire.From.OffSite) ? DiagramMetrics.PartyWidth + OffSiteGap : 0);
        var gap = Math.Max(LeastGap, InternalEdges.WidthOf(wiring));
        var place = new Point(left + DiagramMetrics.Inset + DiagramMetrics.PartyWidth + gap, DiagramMetrics.Edge + TitleHeight);
        services = new ServiceColumn(plan, wiring, place, beside.GroupHeight);
        links = new InternalEdges(wiring, services);
        incoming = new ClientsColumn(plan, wiring, services, links, left + DiagramMetrics.Inset, DiagramMetrics.Edge);
        site = Site(left);
        var proxy = beside.PlatesBeside(services).SingleOrDefault(plate => plate.Party.Id == PartyIds.Proxy);
        outside = new ExternalRow(plan, wiring, services, incoming, links, proxy, new Point(left, site.TopLeft.Y + site.Height));
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
            .. Legend.Shapes(wiring, site.TopLeft.X + DiagramMetrics.Inset, Height - (KeyHeight / 2)),
        ];

    private Box Site(float left)
    {
        var plates = beside.PlatesBeside(services);
        var right = plates.Select(plate => plate.Right).Append(services.Right).Max() + DiagramMetrics.Inset;
        var bottom = plates.Select(plate => plate.Bottom).Append(services.GroupBottom).Append(incoming.Bottom).Max() + DiagramMetrics.Inset;
        return new Box(
            new Point(left, DiagramMetrics.Edge),
            right - left,
            bottom - DiagramMetrics.Edge,
            Edge: Ink.Text,
            Radius: DiagramMetrics.Radius * 2
        );
    }
}
