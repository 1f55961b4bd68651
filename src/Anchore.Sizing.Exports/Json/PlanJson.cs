using System.Text.Json;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a plan as JSON: the same bytes for the same deployment.</summary>
public static class PlanJson
{
    // What the vendor does not state is the same for every plan of a release.
    private static readonly JsonFragments<IReadOnlyList<string>> Sentences = new(WriteSentences);

    /// <summary>The plan as JSON in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(SizingPlan plan, PlanIdentity identity, DeploymentCodec codec) => JsonText.WriteOutput(output => Write(output, plan, identity, codec));

    private static void Write(JsonOutput output, SizingPlan plan, PlanIdentity identity, DeploymentCodec codec)
    {
        var writer = output.Writer;
        writer.WriteStartObject();
        writer.WriteString("release", plan.Book.Release);
        writer.WriteString("revision", plan.Book.Revision);
        writer.WriteString("fingerprint", identity.Fingerprint);
        writer.WritePropertyName("deployment");
        codec.EncodeJson(writer, plan.Deployment);
        writer.WriteString("verdict", plan.Verdict);
        writer.WriteString("link", plan.Link);
        writer.WriteList("figures", plan.Figures, new FigureJson(output).Write);
        writer.WriteList("services", plan.Services, WriteService);
        writer.WriteList("findings", plan.Findings, FindingJson.Write);
        writer.WriteList("network", plan.Network, NetworkJson.Write);
        writer.WriteList("growth", plan.Growth, WriteGrowth);
        writer.WritePropertyName("notStated");
        Sentences.Write(writer, plan.Book.NotStated);
        writer.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter writer, IReadOnlyList<string> sentences)
    {
        writer.WriteStartArray();
        foreach (var sentence in sentences)
        {
            writer.WriteStringValue(sentence);
        }

        writer.WriteEndArray();
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
