namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>A connection that a deployment needs.</summary>
public sealed record NetworkRule
{
    /// <summary>
    /// Its id, unique in its rule book: <c>network.ui-redis</c>; a further connection between the same two ends
    /// also has its port, <c>network.ui-api-8558</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Who opens the connection.</summary>
    public required NetworkParty From { get; init; }

    /// <summary>Who answers it.</summary>
    public required NetworkParty To { get; init; }

    /// <summary>The port; nothing where the site decides it.</summary>
    public required int? Port { get; init; }

    /// <summary>The transport protocol, for example <c>TCP</c>.</summary>
    public required string Protocol { get; init; }

    /// <summary>Whether the connection enters, leaves or stays inside the deployment.</summary>
    public required NetworkDirection Direction { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Whether the deployment fails without it.</summary>
    public required bool Required { get; init; }

    /// <summary>Where the vendor says so.</summary>
    public required Source Source { get; init; }

    /// <summary>The services that open it, where <see cref="From"/> stands for all services; empty for every one of them.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>The connection that the site's proxy makes for this one; nothing for a connection without a proxy.</summary>
    public NetworkRule? Proxied { get; init; }

    /// <summary>The connection between the two parties that want it, be there a proxy between them or not.</summary>
    public NetworkRule EndToEnd => Proxied ?? this;

    /// <summary>Where it leads, for people: the address, with the port where that is not the site's own choice.</summary>
    public string Destination => Port is { } port ? $"{To.Address} on port {port}" : To.Address;

    /// <summary>Further services that must run for the connection to exist.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Services that must not run for the connection to exist.</summary>
    public required IReadOnlyList<string> Without { get; init; }

    /// <summary>The object stores with which the connection exists; empty for any.</summary>
    public required IReadOnlyList<string> ObjectStores { get; init; }

    /// <summary>The connection as a rule, for findings about it.</summary>
    internal Rule ToRule() => new(Id, To.Name, RuleValue.None, Purpose + ".", To.Name, RuleProvenance.Vendor(Source), [], null);
}
