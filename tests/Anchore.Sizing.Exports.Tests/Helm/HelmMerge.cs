using System.Text.Json.Nodes;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>Lays values over others as Helm does: maps are merged, everything else is replaced, and null deletes.</summary>
/// <remarks>
/// Null deletes a default of the chart. Where the chart has none, Helm passes it on, and Kubernetes reads it as if the key were absent,
/// except for an amount in a map, such as a limit: that becomes 0.
/// </remarks>
public static class HelmMerge
{
    public static JsonObject Merge(JsonObject below, JsonObject above)
    {
        var merged = (JsonObject)below.DeepClone();
        foreach (var (key, value) in above)
        {
            merged[key] = (merged[key], value) switch
            {
                (JsonObject lower, JsonObject upper) => Merge(lower, upper),
                (_, JsonObject upper) => Merge([], upper),
                _ => value?.DeepClone(),
            };
            if (value is null)
            {
                merged.Remove(key);
            }
        }

        return merged;
    }
}
