using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>Puts the parts of the picture in their places.</summary>
internal sealed class Scene
{
    private const float TitleHeight = 28;
    private const float LeastGap = 46;
    private const float KeyHeight = 30;
    private const float OffSiteGap = 12;

    private readonly Wiring wiring;
    private readonly ServiceColumn services;
    private readonly InnerLinks links;
    private readonly IncomingSide incoming;
    private readonly BesideSide beside;
    private readonly OutsideStrip outside;
    private readonly Box site;

    public Scene(SizingPlan plan)
    {
        wiring = new Wiring(plan);
        beside = new BesideSide(plan, wiring);
        var left = Look.Edge + (wiring.Incoming.Any(wire => wire.From.OffSite) ? Look.PartyWidth + OffSiteGap : 0);
        var gap = Math.Max(LeastGap, InnerLinks.WidthOf(wiring));
        var place = new Point(left + Look.Inset + Look.PartyWidth + gap, Look.Edge + TitleHeight);
        services = new ServiceColumn(plan, wiring, place, beside.GroupHeight);
        links = new InnerLinks(wiring, services);
        incoming = new IncomingSide(plan, wiring, services, links, left + Look.Inset, Look.Edge);
        site = Site(left);
        var proxy = beside.PlatesBeside(services).SingleOrDefault(plate => plate.Party.Id == PartyIds.Proxy);
        outside = new OutsideStrip(plan, wiring, services, incoming, links, proxy, new Point(left, site.TopLeft.Y + site.Height));
    }

    public float Width => Math.Max(site.TopLeft.X + site.Width, outside.Right) + Look.Edge;

    public float Height => outside.Bottom + KeyHeight;

    public IReadOnlyList<Shape> Shapes() =>
    [
        site,
        new Label(new Point(site.TopLeft.X + Look.Inset, Look.Edge + 18), "Your site", Look.NameSize, Ink.Muted, Strong: true),
        .. services.Shapes(),
        .. incoming.Shapes(),
        .. beside.Shapes(services),
        .. links.Shapes(),
        .. outside.Shapes(),
        .. Key.Shapes(wiring, site.TopLeft.X + Look.Inset, Height - (KeyHeight / 2)),
    ];

    private Box Site(float left)
    {
        var plates = beside.PlatesBeside(services);
        var right = plates.Select(plate => plate.Right).Append(services.Right).Max() + Look.Inset;
        var bottom = plates.Select(plate => plate.Bottom).Append(services.GroupBottom).Append(incoming.Bottom).Max() + Look.Inset;
        return new Box(new Point(left, Look.Edge), right - left, bottom - Look.Edge, Edge: Ink.Text, Radius: Look.Radius * 2);
    }
}
