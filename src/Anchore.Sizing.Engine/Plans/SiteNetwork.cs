using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The connections that a deployment needs, as its site allows them.</summary>
internal sealed class SiteNetwork
{
    private readonly Deployment deployment;
    private readonly RuleBook book;
    private readonly IReadOnlyList<ServicePlan> services;

    public SiteNetwork(Deployment deployment, RuleBook book, IReadOnlyList<ServicePlan> services)
    {
        (this.deployment, this.book, this.services) = (deployment, book, services);
        var needed = book.Network.Where(Exists).Select(Place).ToArray();
        Connections = deployment.InternetAccess switch
        {
            InternetAccess.Proxy => [.. needed.Select(ThroughProxy)],
            InternetAccess.None => [.. needed.Select(ToMirror).Where(connection => !connection.To.OffSite)],
            _ => needed,
        };
        Unreachable = deployment.InternetAccess == InternetAccess.None
            ? [.. needed.Where(connection => connection.To is { OffSite: true, Mirror: null })]
            : [];
    }

    /// <summary>
    /// The connections between parties that run, in the rule book's order; to hosts outside only where the site has a direct way out.
    /// </summary>
    public IReadOnlyList<NetworkRule> Connections { get; }

    /// <summary>The connections that the deployment needs to hosts which the site cannot reach.</summary>
    public IReadOnlyList<NetworkRule> Unreachable { get; }

    /// <summary>The first connection to a party, be there a proxy before it or not; null where there is none.</summary>
    public NetworkRule? FindTo(string party) =>
        Connections.Select(connection => connection.EndToEnd).FirstOrDefault(connection => connection.To.Id == party);

    private bool Exists(NetworkRule connection) =>
        Runs(connection.From.Id) && Runs(connection.To.Id) && connection.Services.All(Runs) && !connection.Without.Any(Runs)
        && (connection.ObjectStores.Count == 0 || connection.ObjectStores.Contains(deployment.ObjectStore));

    private bool Runs(string party) => book.FindService(party) is not { } service || services[service.Index].Replicas > 0;

    private NetworkRule Place(NetworkRule connection) => connection.To.Id switch
    {
        PartyIds.Registries => At(connection, deployment.RegistryLocation),
        PartyIds.ObjectStore => At(connection, deployment.ObjectStoreLocation),
        _ => connection,
    };

    private static NetworkRule At(NetworkRule connection, NetworkLocation location) =>
        connection with { To = connection.To with { OffSite = location == NetworkLocation.Outside } };

    private static NetworkRule ThroughProxy(NetworkRule connection) => connection.To.OffSite
        ? connection with
        {
            Id = IdTo(NetworkParty.Proxy, connection) + "-" + connection.To.Id,
            To = NetworkParty.Proxy,
            Port = null,
            Purpose = $"{connection.Purpose}, through the proxy to {connection.Destination}",
            Proxied = connection,
        }
        : connection;

    private static NetworkRule ToMirror(NetworkRule connection) => connection.To is { OffSite: true, Mirror: { } mirror }
        ? connection with { Id = IdTo(mirror.Party, connection), To = mirror.Party, Port = null, Purpose = mirror.Purpose }
        : connection;

    private static string IdTo(NetworkParty party, NetworkRule connection) => $"network.{connection.From.Id}-{party.Id}";
}
