using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a connection.</summary>
internal static class NetworkJson
{
    private static readonly JsonFragments<NetworkRule> Fragments = new(WriteWhole);

    public static void Write(Utf8JsonWriter writer, NetworkRule connection) => Fragments.Write(writer, connection);

    private static void WriteWhole(Utf8JsonWriter writer, NetworkRule connection)
    {
        writer.WriteStartObject();
        writer.WriteString("from", connection.From.Name);
        writer.WriteString("to", connection.To.Name);
        writer.WriteString("address", connection.To.Address);
        writer.WriteOptional(JsonNames.Port, connection.Port);
        writer.WriteString("protocol", connection.Protocol);
        writer.WriteString("direction", WireNames.Of(connection.Direction));
        writer.WriteString("purpose", connection.Purpose);
        writer.WriteBoolean("required", connection.Required);
        writer.WriteSource(connection.Source);
        writer.WriteEndObject();
    }
}
