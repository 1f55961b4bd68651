using System.Globalization;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Words;

/// <summary>The words of a connection that the page and every file use.</summary>
public static class ConnectionText
{
    /// <summary>What stands for a port that the site decides.</summary>
    public const string PortOfTheSite = "yours";

    /// <summary>The port, or that it is the site's own.</summary>
    public static string Port(NetworkRule connection) => connection.Port?.ToString(CultureInfo.InvariantCulture) ?? PortOfTheSite;

    /// <summary>Where it goes, seen from the deployment.</summary>
    public static string Direction(NetworkRule connection) => connection.Direction switch
    {
        NetworkDirection.Ingress => "in",
        NetworkDirection.Egress => "out",
        _ => "internal",
    };

    /// <summary>Whether the deployment fails without it.</summary>
    public static string Required(NetworkRule connection) => connection.Required ? "required" : "optional";
}
