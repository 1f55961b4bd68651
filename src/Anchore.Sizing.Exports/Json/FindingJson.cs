using System.Text.Json;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a finding.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Id, finding.Id);
        writer.WriteString(JsonNames.Severity, WireNames.Of(finding.Severity));
        writer.WriteString(JsonNames.Message, finding.Message);
        writer.WriteString(JsonNames.Remedy, finding.Remedy);
        writer.WriteSource(finding.Rule.Source);
        writer.WriteString(JsonNames.Kind, WireNames.Of(finding.Rule.Kind));
        writer.WriteEndObject();
    }
}
