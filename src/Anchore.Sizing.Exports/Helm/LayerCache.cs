using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Yaml;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The layer cache of an analyzer as the charts take it: whole gigabytes of 10^9 bytes, as a bare number.</summary>
internal static class LayerCache
{
    private const long Gigabyte = 1_000_000_000;

    /// <summary>Sets the gigabytes, rounded down to stay within the plan's volume. The default is not written.</summary>
    public static void SetIn(YamlMap values, string path, SizingPlan plan)
    {
        if (plan.Deployment.LayerCache.Bytes != plan.DeploymentSchema.Defaults.LayerCache.Bytes)
        {
            values.Set(path, Gigabytes(plan));
        }
    }

    /// <summary>What rounding leaves unused, and that the cache may exceed its size.</summary>
    public static IEnumerable<string> Remarks(SizingPlan plan)
    {
        var cache = plan.Deployment.LayerCache;
        var rest = cache.Bytes % Gigabyte;
        if (rest != 0)
        {
            yield return $"The chart takes the layer cache in whole gigabytes: {Gigabytes(plan)} GB instead of {cache}, so "
                + $"{Display.Format(rest, Unit.Bytes, cache.Family)} of each temporary volume stays unused.";
        }

        if (cache.Bytes > 0)
        {
            yield return "The layer cache may exceed its size while images are analyzed: an analyzer trims it only when no analysis "
                + "runs. The plan has no reserve for that.";
        }
    }

    private static long Gigabytes(SizingPlan plan) => plan.Deployment.LayerCache.Bytes / Gigabyte;
}
