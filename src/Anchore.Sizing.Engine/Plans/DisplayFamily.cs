using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Decides whether a plan's sizes are shown in powers of 1000 or of 1024.</summary>
internal static class DisplayFamily
{
    /// <summary>Binary when sizes were given and all of them in binary units; otherwise decimal, as in the vendor's pages.</summary>
    public static UnitFamily Of(Deployment deployment, Vocabulary vocabulary)
    {
        var defaults = vocabulary.Defaults;
        var given = false;
        foreach (var (size, standard) in Sizes(deployment).Zip(Sizes(defaults)))
        {
            if (size is not { } present || size == standard)
            {
                continue;
            }

            if (present.Family == UnitFamily.Decimal)
            {
                return UnitFamily.Decimal;
            }

            given = true;
        }

        return given ? UnitFamily.Binary : UnitFamily.Decimal;
    }

    private static DataSize?[] Sizes(Deployment deployment) =>
        [deployment.LargestImage, deployment.Memory, deployment.LayerCache, deployment.NodeMemory];
}
