using System.Text.Json;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a finding.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("severity", WireNames.Of(finding.Severity));
        writer.WriteString("message", finding.Message);
        writer.WriteString("remedy", finding.Remedy);
        writer.WriteSource(finding.Rule.Source);
        writer.WriteString("kind", WireNames.Of(finding.Rule.Kind));
        writer.WriteEndObject();
    }
}
