using System.Globalization;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables;

/// <summary>The words of a connection that every table uses.</summary>
internal static class ConnectionText
{
    public const string PortOfTheSite = "yours";

    public static string Port(NetworkRule connection) => connection.Port?.ToString(CultureInfo.InvariantCulture) ?? PortOfTheSite;

    public static string Direction(NetworkRule connection) => connection.Direction switch
    {
        NetworkDirection.Ingress => "in",
        NetworkDirection.Egress => "out",
        _ => "internal",
    };

    public static string Required(NetworkRule connection) => connection.Required ? "required" : "optional";
}
