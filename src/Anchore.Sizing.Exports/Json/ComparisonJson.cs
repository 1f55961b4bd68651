using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Deployments;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes a comparison of two releases as JSON.</summary>
public static class ComparisonJson
{
    /// <summary>The comparison as JSON in UTF-8: the same bytes for the same deployment and releases.</summary>
    public static ReadOnlyMemory<byte> Write(Comparison comparison, DeploymentCodec codec) =>
        JsonResponses.Serialize(ComparisonResponse.FromComparison(comparison, codec));
}
