using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Decides whether a plan's sizes are shown in powers of 1000 or of 1024.</summary>
internal static class DisplayFamily
{
    /// <summary>Binary when sizes were given and all of them in binary units; otherwise decimal, as in the vendor's pages.</summary>
    public static UnitFamily Choose(Deployment deployment, DeploymentSchema schema)
    {
        var defaults = schema.Defaults;
        ReadOnlySpan<UnitFamily?> given =
        [
            Given(deployment.LargestImage, defaults.LargestImage),
            Given(deployment.Memory, defaults.Memory),
            Given(deployment.LayerCache, defaults.LayerCache),
            Given(deployment.DatabaseSize, defaults.DatabaseSize),
            Given(deployment.ObjectStoreSize, defaults.ObjectStoreSize),
            Given(deployment.InstalledMemory, defaults.InstalledMemory),
            schema.IsGiven(schema["nodeMemory"], deployment) ? deployment.NodeMemory.Family : null,
            schema.IsGiven(schema["daemonMemory"], deployment) ? deployment.DaemonMemory.Family : null,
        ];
        return given.Contains(UnitFamily.Binary) && !given.Contains(UnitFamily.Decimal) ? UnitFamily.Binary : UnitFamily.Decimal;
    }

    private static UnitFamily? Given(DataSize? size, DataSize? standard) => size == standard ? null : size?.Family;
}
