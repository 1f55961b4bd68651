using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Imports;

namespace Anchore.Sizing.Web.Api;

/// <summary>An inventory as the API answers it.</summary>
/// <param name="Sources">What was read, by text and format.</param>
/// <param name="Images">Distinct images.</param>
/// <param name="WithSize">How many of them have a size.</param>
/// <param name="Largest">The largest image.</param>
/// <param name="Distribution">How uncompressed sizes are spread.</param>
/// <param name="Estimated">Whether any size of the distribution is estimated.</param>
/// <param name="PerMonth">Images added a month.</param>
/// <param name="PerHour">Arrivals in the busiest hour.</param>
/// <param name="Fields">What may be taken over into a deployment.</param>
/// <param name="Factor">What compressed sizes are multiplied by, and why.</param>
/// <param name="Skipped">The first thousand lines that were not counted.</param>
/// <param name="SkippedCount">All lines that were not counted.</param>
/// <param name="Remarks">What a reader of the figures must know.</param>
internal sealed record InventoryResponse(
    IReadOnlyList<InventorySource> Sources,
    int Images,
    int WithSize,
    LargestImage? Largest,
    SizeDistribution? Distribution,
    bool Estimated,
    long? PerMonth,
    long? PerHour,
    IReadOnlyDictionary<string, object> Fields,
    FactorResponse Factor,
    IReadOnlyList<SkippedLine> Skipped,
    int SkippedCount,
    IReadOnlyList<string> Remarks
)
{
    /// <summary>As the other responses: camel case, and signs of other languages as they are.</summary>
    public static JsonSerializerOptions Format { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static InventoryResponse Create(Inventory inventory, InventoryOptions options, DeploymentSchema schema) =>
        new(
            inventory.Sources,
            inventory.Images.Count,
            inventory.WithSize,
            inventory.Largest,
            inventory.Distribution,
            inventory.Distribution?.Estimated ?? false,
            inventory.PerMonth,
            inventory.PerHour,
            inventory.Fields.ToDictionary(field => field.Key, field => ToJson(schema.Find(field.Key), field.Value)),
            new FactorResponse(
                options.Factor ?? InventoryOptions.LargestImageFactor,
                options.Factor ?? InventoryOptions.DistributionFactor,
                "Uncompressed by compressed bytes of 24 images measured both ways: 2.8 in the median, 3.7 at the ninth decile, 4.8 at "
                    + "most. A bound for the largest image takes 4, a total the median."
            ),
            inventory.Skipped,
            inventory.SkippedCount,
            inventory.Remarks
        );

    private static object ToJson(Field? field, string text) =>
        field?.Kind is FieldKind.Count or FieldKind.Ratio
            ? long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole
                : decimal.Parse(text, CultureInfo.InvariantCulture)
            : text;
}

/// <summary>What compressed sizes are multiplied by.</summary>
/// <param name="Largest">For the largest image.</param>
/// <param name="Distribution">For the distribution.</param>
/// <param name="Reason">Where the factors come from.</param>
internal sealed record FactorResponse(decimal Largest, decimal Distribution, string Reason);
