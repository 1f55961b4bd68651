using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>The temporary storage of analyzers, and the volumes of services that keep data of their own.</summary>
internal static class VolumeMaterials
{
    private const string Category = "Volume";

    public static IEnumerable<Material> Create(SizingPlan plan)
    {
        yield return Temporary(plan);
        if (FeedsMaterials.Find(plan, RuleIds.FeedsWorkspace) is { } workspace)
        {
            yield return RuleMaterial.Create(Category, "Workspace volume of feeds", "volumes", workspace);
        }
    }

    private static Material Temporary(SizingPlan plan)
    {
        var each = plan[FigureIds.TemporaryPerAnalyzer];
        var analyzers = plan.Services[plan.Book.Analyzer.Index].Replicas;
        var item = plan.Deployment.TemporaryVolume
            ? "Temporary volume of an analyzer"
            : "Ephemeral storage of an analyzer, on the disks of the nodes";
        return Product.Create(
            MaterialSection.ToBuy,
            Category,
            item,
            "volumes",
            analyzers,
            Amount.Create(each),
            plan[FigureIds.Temporary]
        ) with
        {
            Formula = $"{Display.Count(analyzers)} × ({each.Formula})",
            Note = plan.Deployment.LayerCache.Bytes > 0 ? $"Includes {plan.Deployment.LayerCache} of layer cache for each analyzer." : "",
        };
    }
}
