using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Drawings.Topologies;

/// <summary>One line of the picture between two parties.</summary>
/// <param name="From">Who opens the connection.</param>
/// <param name="To">Who answers.</param>
/// <param name="Port">What stands on the line; may be empty.</param>
/// <param name="Protocol">What stands under it, or nothing for TCP.</param>
/// <param name="Stroke">How it is drawn.</param>
internal sealed record Wire(NetworkParty From, NetworkParty To, string Port, string? Protocol, Stroke Stroke)
{
    private const string UsualProtocol = "TCP";
    private const string Undecided = "site’s own";

    public static Wire Of(NetworkRule connection) => new(
        connection.From,
        connection.To,
        connection.Port is { } port ? port.ToString(System.Globalization.CultureInfo.InvariantCulture) : Undecided,
        connection.Protocol == UsualProtocol ? null : connection.Protocol,
        new Stroke(Dashed: !connection.Required, Heavy: connection.To.OffSite || connection.From.OffSite));

    /// <summary>Whether the port is the same for every site.</summary>
    public bool IsFixed => Port != Undecided;

    /// <summary>The room that its label takes.</summary>
    public float LabelWidth => Math.Max(TextMeasure.Width(Port, Look.DetailSize), TextMeasure.Width(Protocol ?? "", Look.DetailSize));
}
