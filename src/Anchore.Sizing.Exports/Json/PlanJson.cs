using System.Text.Json;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using CommunityToolkit.HighPerformance.Buffers;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a plan as JSON: the same bytes for the same deployment.</summary>
public static class PlanJson
{
    private const int UsualLength = 64 * 1024;

    /// <summary>The plan as JSON in UTF-8, in a buffer that goes back to a pool when the content is disposed of.</summary>
    public static FileContent Of(SizingPlan plan, PlanIdentity identity, DeploymentCodec codec)
    {
        var buffer = new ArrayPoolBufferWriter<byte>(UsualLength);
        JsonText.Write(buffer, writer => Write(writer, plan, identity, codec));
        return FileContent.Lent(buffer);
    }

    private static void Write(Utf8JsonWriter writer, SizingPlan plan, PlanIdentity identity, DeploymentCodec codec)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Release, plan.Book.Release);
        writer.WriteString(JsonNames.Revision, plan.Book.Revision);
        writer.WriteString(JsonNames.Fingerprint, identity.Fingerprint);
        writer.WritePropertyName(JsonNames.Deployment);
        codec.EncodeJson(writer, plan.Deployment);
        writer.WriteString(JsonNames.ReleaseVersion, plan.Deployment.ReleaseVersion?.Text);
        writer.WriteString(JsonNames.Status, WireNames.Of(plan.Status));
        writer.WriteString(JsonNames.Verdict, plan.Verdict);
        writer.WriteString(JsonNames.Link, plan.Link);
        writer.WritePropertyName(JsonNames.Figures);
        FigureJson.WriteList(writer, plan.Figures);
        writer.WriteList(JsonNames.Services, plan.Services, WriteService);
        writer.WriteList(JsonNames.Findings, plan.Findings, FindingJson.Write);
        writer.WriteList(JsonNames.Network, plan.Network, NetworkJson.Write);
        writer.WriteList(JsonNames.Growth, plan.Growth, WriteGrowth);
        writer.WriteNotStated(plan.Book);
        writer.WriteEndObject();
    }

    private static void WriteService(Utf8JsonWriter writer, ServicePlan service)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Id, service.Service.Id);
        writer.WriteString(JsonNames.Name, service.Service.Name);
        writer.WriteNumber(JsonNames.Replicas, service.Replicas);
        writer.WriteNumber(JsonNames.Memory, service.MemoryEach);
        writer.WriteOptional(JsonNames.Cpu, service.CpuEach);
        writer.WriteOptional(JsonNames.Port, service.Service.Port);
        writer.WriteEndObject();
    }

    private static void WriteGrowth(Utf8JsonWriter writer, GrowthPoint point)
    {
        writer.WriteStartObject();
        writer.WriteNumber(JsonNames.Month, point.Month);
        writer.WriteNumber(JsonNames.Images, point.Images);
        writer.WriteNumber(JsonNames.ObjectStorage, point.ObjectStorage);
        writer.WriteEndObject();
    }
}
