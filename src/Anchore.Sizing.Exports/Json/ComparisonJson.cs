using System.Text.Json;
using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a comparison of two releases as JSON.</summary>
public static class ComparisonJson
{
    /// <summary>The comparison as JSON in UTF-8: the same bytes for the same deployment and releases.</summary>
    public static ReadOnlyMemory<byte> Write(Comparison comparison, DeploymentCodec codec) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        WriteSide(writer, "from", comparison.Before, codec);
        WriteSide(writer, "to", comparison.After, codec);
        writer.WriteList(JsonNames.Remarks, comparison.Remarks, WriteRemark);
        writer.WriteList(JsonNames.Figures, comparison.Figures, WriteFigure);
        writer.WriteList(JsonNames.Services, comparison.Services, WriteService);
        writer.WriteList(JsonNames.Findings, comparison.Findings, WriteFinding);
        writer.WriteEndObject();
    });

    private static void WriteSide(Utf8JsonWriter writer, string name, SizingPlan plan, DeploymentCodec codec)
    {
        writer.WriteStartObject(name);
        writer.WriteString("release", plan.Book.Release);
        writer.WriteString("revision", plan.Book.Revision);
        writer.WritePropertyName("deployment");
        codec.EncodeJson(writer, plan.Deployment);
        writer.WriteString("verdict", plan.Verdict);
        writer.WriteString("link", plan.Link);
        writer.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter writer, FieldError remark)
    {
        writer.WriteStartObject();
        writer.WriteString("field", remark.Field);
        writer.WriteString("message", remark.Message);
        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, FigureChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("id", change.Id);
        writer.WriteString("label", change.Label);
        writer.WriteString("unit", WireNames.Of(change.Unit));
        writer.WriteOptional(JsonNames.From, change.Before?.Value);
        writer.WriteOptional(JsonNames.To, change.After?.Value);
        writer.WriteOptional(JsonNames.Change, change.Difference);
        writer.WriteString("fromDisplay", change.Before?.Display);
        writer.WriteString("toDisplay", change.After?.Display);
        writer.WriteEndObject();
    }

    private static void WriteService(Utf8JsonWriter writer, ServiceChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("id", change.Id);
        writer.WriteString("name", change.Name);
        writer.WriteString("change", WireNames.Of(change.Kind));
        WriteNeeds(writer, "from", change.Before);
        WriteNeeds(writer, "to", change.After);
        writer.WriteString("remark", change.Remark);
        writer.WriteEndObject();
    }

    private static void WriteNeeds(Utf8JsonWriter writer, string name, ServicePlan? service)
    {
        if (service is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("replicas", service.Replicas);
        writer.WriteNumber("memory", service.MemoryEach);
        writer.WriteOptional(JsonNames.Cpu, service.CpuEach);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, FindingChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("id", change.Id);
        writer.WriteString("change", WireNames.Of(change.Trend));
        WriteFindingSide(writer, "from", change.Before);
        WriteFindingSide(writer, "to", change.After);
        writer.WriteEndObject();
    }

    private static void WriteFindingSide(Utf8JsonWriter writer, string name, Finding? finding)
    {
        writer.WritePropertyName(name);
        if (finding is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            FindingJson.Write(writer, finding);
        }
    }
}
