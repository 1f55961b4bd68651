using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>One line of the picture between two parties.</summary>
/// <param name="From">Who opens the connection.</param>
/// <param name="To">Who answers.</param>
/// <param name="Port">What stands on the line; may be empty.</param>
/// <param name="Protocol">What stands under it, or nothing for TCP.</param>
/// <param name="Stroke">How it is drawn.</param>
internal sealed record Edge(NetworkParty From, NetworkParty To, string Port, string? Protocol, Stroke Stroke)
{
    private const string UsualProtocol = "TCP";
    private const string Undecided = "site’s own";
    private const string PortSeparator = ", ";

    public static Edge Create(NetworkRule connection) => new(
        connection.From,
        connection.To,
        connection.Port is { } port ? port.ToString(System.Globalization.CultureInfo.InvariantCulture) : Undecided,
        connection.Protocol == UsualProtocol ? null : connection.Protocol,
        new Stroke(Dashed: !connection.Required, Heavy: connection.To.OffSite || connection.From.OffSite));

    /// <summary>One line for connections that a party opens: to the service that they share or, where they reach several, to all.</summary>
    public static Edge FromSameOrigin(IEnumerable<NetworkRule> connections)
    {
        Edge[] edges = [.. connections.Select(Create)];
        var first = edges[0];
        return edges.Length == 1 ? first : first with
        {
            To = edges.All(edge => edge.To == first.To) ? first.To : new NetworkParty(PartyIds.Services, "Anchore services", "", false),
            Port = string.Join(PortSeparator, edges.Select(edge => edge.Port)),
        };
    }

    /// <summary>One line for connections between the same two ends, optional where each of them is.</summary>
    public static Edge FromSameEnds(IEnumerable<NetworkRule> connections)
    {
        Edge[] edges = [.. connections.Select(Create)];
        return edges[0] with
        {
            Port = string.Join(PortSeparator, edges.Select(edge => edge.Port).Distinct()),
            Stroke = edges[0].Stroke with { Dashed = edges.All(edge => edge.Stroke.Dashed) },
        };
    }

    /// <summary>Whether the port is the same for every site.</summary>
    public bool IsFixed => Port != Undecided;

    /// <summary>Its ports, each a line of its label.</summary>
    public IReadOnlyList<string> Ports => Port.Split(PortSeparator);

    /// <summary>The room that its label takes.</summary>
    public float LabelWidth => Ports.Append(Protocol ?? "").Max(text => TextMeasure.Width(text, DiagramMetrics.DetailSize));
}
