using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>The connections of a plan, sorted by where they are drawn.</summary>
internal sealed class ConnectionGraph
{
    private readonly RuleBook book;

    public ConnectionGraph(SizingPlan plan)
    {
        book = plan.Book;
        var inside = plan.Network.Where(connection => IsInside(connection.From)).ToArray();
        Incoming = [.. plan.Network.Where(connection => !IsInside(connection.From) && IsInside(connection.To)).Select(Edge.Create)];
        Inner =
        [
            .. inside.Where(connection => IsService(connection.From) && IsService(connection.To))
                .GroupBy(connection => connection.From.Id)
                .Select(Edge.FromSameOrigin),
        ];
        Leaving = [.. inside.Where(connection => connection.To.OffSite).Select(Edge.Create), .. BehindProxy(inside)];
        Beside =
        [
            .. inside.Where(connection => !IsInside(connection.To) && !connection.To.OffSite).GroupBy(Ends).Select(Edge.FromSameEnds),
            .. Volume(plan),
        ];
        HasMesh = inside.Any(connection => IsGroup(connection.From) && IsService(connection.To));
        Fronts = [.. plan.RunningServices.Where(service => Meets(Incoming, service) && !IsReachedFromInside(service))];
        Group = [.. plan.RunningServices.Except(Fronts).OrderBy(service => Meets(Incoming, service) ? 0 : 1)];
    }

    /// <summary>From users and other systems to services.</summary>
    public IReadOnlyList<Edge> Incoming { get; }

    /// <summary>From one service to another one; what every service may open to any other one is not among them.</summary>
    public IReadOnlyList<Edge> Inner { get; }

    /// <summary>From services to what stands beside them on the site.</summary>
    public IReadOnlyList<Edge> Beside { get; }

    /// <summary>From services, or from the proxy, to what lies outside the site.</summary>
    public IReadOnlyList<Edge> Leaving { get; }

    /// <summary>Every line of the picture.</summary>
    public IEnumerable<Edge> All => [.. Incoming, .. Inner, .. Beside, .. Leaving];

    /// <summary>Whether a line starts at one service of the group.</summary>
    public bool HasDots => All.Any(edge => Group.Any(service => service.Service.Id == edge.From.Id));

    /// <summary>Whether the services of the group reach each other.</summary>
    public bool HasMesh { get; }

    /// <summary>Running services that are reached from outside only; each stands alone.</summary>
    public IReadOnlyList<ServicePlan> Fronts { get; }

    /// <summary>All other running services, those reached from outside first.</summary>
    public IReadOnlyList<ServicePlan> Group { get; }

    /// <summary>The rule books' names for all services that are no front, and for the hosts that they run on.</summary>
    public static bool IsGroup(NetworkParty party) => party.Id is PartyIds.Services or PartyIds.Nodes;

    private bool IsInside(NetworkParty party) => IsGroup(party) || IsService(party);

    private bool IsService(NetworkParty party) => book.FindService(party.Id) is not null;

    // Under the whole rule book, so that no service changes its place when another one is off.
    private bool IsReachedFromInside(ServicePlan service) =>
        book.Network.Any(connection => IsInside(connection.From) && connection.To.Id == service.Service.Id);

    // All that starts at the group is one line.
    private static (string From, string To) Ends(NetworkRule connection) =>
        (IsGroup(connection.From) ? PartyIds.Services : connection.From.Id, connection.To.Id);

    private static IEnumerable<Edge> BehindProxy(IEnumerable<NetworkRule> connections) => connections
        .Where(connection => connection.Proxied is not null)
        .Select(connection => connection.Proxied! with { From = connection.To })
        .GroupBy(Ends)
        .Select(Edge.FromSameEnds);

    private static bool Meets(IReadOnlyList<Edge> edges, ServicePlan service) => edges.Any(edge => edge.To.Id == service.Service.Id);

    // A store that is neither the database nor reached by network is mounted.
    private static IEnumerable<Edge> Volume(SizingPlan plan)
    {
        var isReached = plan.Book.Network.Any(connection => connection.ObjectStores.Contains(plan.Deployment.ObjectStore));
        if (!plan.Deployment.KeepsDocumentsInDatabase && !isReached)
        {
            var (from, to) = (new NetworkParty(PartyIds.Services, "", "", false), new NetworkParty(PartyIds.ObjectStore, "", "", false));
            yield return new Edge(from, to, "", null, new Stroke(Arrow: false));
        }
    }
}
