using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>The layer cache of an analyzer as the charts take it: whole gigabytes of 10^9 bytes, as a bare number.</summary>
internal static class LayerCache
{
    private const long Gigabyte = 1_000_000_000;

    /// <summary>The gigabytes, rounded down: the cache must never outgrow the volume that the plan has for it.</summary>
    public static long Gigabytes(Deployment deployment) => deployment.LayerCache.Bytes / Gigabyte;

    /// <summary>What rounding leaves unused, where it leaves something.</summary>
    public static IEnumerable<string> Remarks(Deployment deployment)
    {
        var rest = deployment.LayerCache.Bytes % Gigabyte;
        return rest == 0
            ? []
            : [$"The chart takes the layer cache in whole gigabytes: {Gigabytes(deployment)} GB instead of {deployment.LayerCache}, so {Display.Of(rest, Unit.Bytes, deployment.LayerCache.Family)} of each temporary volume stays unused."];
    }
}
