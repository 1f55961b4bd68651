using System.Text.Json;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a plan as JSON: the same bytes for the same deployment.</summary>
public static class PlanJson
{
    /// <summary>The plan as JSON in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(SizingPlan plan, DeploymentCodec codec) => JsonText.Write(writer => Write(writer, plan, codec));

    private static void Write(Utf8JsonWriter writer, SizingPlan plan, DeploymentCodec codec)
    {
        writer.WriteStartObject();
        writer.WriteString("release", plan.Book.Release);
        writer.WriteString("revision", plan.Book.Revision);
        writer.WriteString("fingerprint", PlanIdentity.Of(plan, codec, plan.Link).Fingerprint);
        writer.WritePropertyName("deployment");
        codec.EncodeJson(writer, plan.Deployment);
        writer.WriteString("verdict", plan.Verdict);
        writer.WriteString("link", plan.Link);
        writer.WriteList("figures", plan.Figures, FigureJson.Write);
        writer.WriteList("services", plan.Services, WriteService);
        writer.WriteList("findings", plan.Findings, FindingJson.Write);
        writer.WriteList("network", plan.Network, NetworkJson.Write);
        writer.WriteList("growth", plan.Growth, WriteGrowth);
        writer.WriteList("notStated", plan.Book.NotStated, (json, sentence) => json.WriteStringValue(sentence));
        writer.WriteEndObject();
    }

    private static void WriteService(Utf8JsonWriter writer, ServicePlan service)
    {
        writer.WriteStartObject();
        writer.WriteString("id", service.Service.Id);
        writer.WriteString("name", service.Service.Name);
        writer.WriteNumber("replicas", service.Replicas);
        writer.WriteNumber("memory", service.MemoryEach);
        writer.WriteOptional("cpu", service.CpuEach);
        writer.WriteOptional("port", service.Service.Port);
        writer.WriteEndObject();
    }

    private static void WriteGrowth(Utf8JsonWriter writer, GrowthPoint point)
    {
        writer.WriteStartObject();
        writer.WriteNumber("month", point.Month);
        writer.WriteNumber("images", point.Images);
        writer.WriteNumber("objectStorage", point.ObjectStorage);
        writer.WriteEndObject();
    }
}
