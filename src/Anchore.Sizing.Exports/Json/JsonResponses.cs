using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>The responses of the API as JSON: names in camel case, enumerated values too, whole numbers without decimals.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(NumberConverter),
        typeof(EnumName<Unit>),
        typeof(EnumName<FigureKind>),
        typeof(EnumName<LeafKind>),
        typeof(EnumName<Operator>),
        typeof(EnumName<ValueOrigin>),
        typeof(EnumName<Severity>),
        typeof(EnumName<RuleKind>),
        typeof(EnumName<RuleUnit>),
        typeof(EnumName<NetworkDirection>),
        typeof(EnumName<PlanStatus>),
        typeof(EnumName<ChangeKind>),
        typeof(EnumName<FindingTrend>),
    ]
)]
[JsonSerializable(typeof(PlanResponse))]
[JsonSerializable(typeof(ComparisonResponse))]
[JsonSerializable(typeof(RuleBookResponse))]
[JsonSerializable(typeof(RuleBookListResponse))]
[JsonSerializable(typeof(NodeTypeListResponse))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(string))]
internal sealed partial class JsonResponses : JsonSerializerContext
{
    /// <summary>A response in UTF-8: the same bytes for the same values.</summary>
    public static byte[] Serialize<T>(T response) =>
        JsonSerializer.SerializeToUtf8Bytes(response, (JsonTypeInfo<T>)Readable.Context.GetTypeInfo(typeof(T))!);

    private static class Readable
    {
        // The text is served as JSON and never pasted into HTML, so signs such as × stay readable.
        public static readonly JsonResponses Context =
            new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private sealed class EnumName<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
        where T : struct, Enum;

    private sealed class NumberConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
        {
            if (WholeNumber.From(value) is { } whole)
            {
                writer.WriteNumberValue(whole);
            }
            else
            {
                writer.WriteNumberValue(ShortestDecimal.From(value));
            }
        }
    }
}
