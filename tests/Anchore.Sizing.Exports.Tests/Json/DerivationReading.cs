using System.Text.Json;

namespace Anchore.Sizing.Exports.Tests.Json;

/// <summary>Computes a derivation from its leaves alone, as a reader of the JSON would.</summary>
public static class DerivationReading
{
    public static decimal? Evaluate(JsonElement node)
    {
        if (!node.TryGetProperty("op", out var op))
        {
            return node.GetProperty("value").GetDecimal();
        }

        var values = node.GetProperty("children").EnumerateArray().Select(Evaluate).ToArray();
        return op.GetString() switch
        {
            "add" => values.Sum(),
            "multiply" => values.Aggregate((product, factor) => product * factor),
            "ceilingDivide" => decimal.Ceiling(values[0]!.Value / values[1]!.Value),

            // Packing depends on single replicas, which the tree sums up; its value is taken as it is written.
            _ => node.GetProperty("value").GetDecimal(),
        };
    }
}
