using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>The temporary storage of analyzers, and the volumes of services that keep data of their own.</summary>
internal static class VolumeMaterials
{
    private const string Category = "Volume";

    public static IEnumerable<Material> Of(SizingPlan plan)
    {
        yield return Temporary(plan);
        if (FeedsMaterials.Find(plan, "feeds.workspace") is { } workspace)
        {
            yield return RuleMaterial.Of(Category, "Workspace volume of feeds", "volumes", workspace);
        }
    }

    private static Material Temporary(SizingPlan plan)
    {
        var each = plan[FigureIds.TemporaryPerAnalyzer];
        var analyzers = plan[FigureIds.Temporary].Derivation.Terms[0];
        var item = plan.Deployment.TemporaryVolume
            ? "Temporary volume of an analyzer"
            : "Ephemeral storage of an analyzer, on the disks of the nodes";
        return Product.Of(MaterialSection.ToBuy, Category, item, "volumes", plan[FigureIds.Temporary]) with
        {
            SizeEach = Amount.Of(each),
            Formula = $"{Display.Count(analyzers.Value!.Value)} × ({each.Formula})",
            Note = plan.Deployment.LayerCache.Bytes > 0 ? $"Includes {plan.Deployment.LayerCache} of layer cache for each analyzer." : "",
        };
    }
}
