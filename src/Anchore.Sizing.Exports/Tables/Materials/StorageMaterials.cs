using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>Temporary volumes, configuration volumes and object storage.</summary>
internal static class StorageMaterials
{
    private const string Volume = "Volume";
    private const string Store = "Object storage";

    public static IEnumerable<Material> Of(SizingPlan plan)
    {
        yield return Temporary(plan);
        yield return Product.Of(Volume, "Configuration volume", "volumes", plan[FigureIds.Configuration]);
        yield return Documents(plan, "Analysis documents, today", FigureIds.Object);
        if (plan.Growth[^1] is { Month: > 0 } horizon)
        {
            // A category of its own: the horizon holds what is stored today too.
            yield return Documents(plan, $"Analysis documents after {Display.Count(horizon.Month, "month")}", FigureIds.ObjectAtHorizon) with { Category = Store + " at the horizon" };
        }
    }

    /// <summary>Why the documents have no home in this release, or empty text.</summary>
    public static string StoreProblem(SizingPlan plan) =>
        StoreOf(plan).Supported ? "" : plan.Findings.First(finding => finding.Id == "objectStore.location").Message;

    private static Material Temporary(SizingPlan plan)
    {
        var each = plan[FigureIds.TemporaryPerAnalyzer];
        var analyzers = plan[FigureIds.Temporary].Derivation.Terms[0];
        var item = plan.Deployment.TemporaryVolume ? "Temporary volume of an analyzer" : "Ephemeral storage of an analyzer, for temporary data";
        return Product.Of(Volume, item, "volumes", plan[FigureIds.Temporary]) with
        {
            SizeEach = Amount.Of(each),
            Formula = $"{Display.Count(analyzers.Value!.Value)} × ({each.Formula})",
            Note = plan.Deployment.LayerCache.Bytes > 0 ? $"Includes {plan.Deployment.LayerCache} of layer cache for each analyzer." : "",
        };
    }

    private static Material Documents(SizingPlan plan, string item, string figure) => Product.Of(Store, item, "images", plan[figure]) with
    {
        Note = StoreOf(plan) switch
        {
            { Supported: false } => StoreProblem(plan),
            { Id: ObjectStoreRule.Database } => "Kept in PostgreSQL: plan the database's disk for it.",
            { Name: var name } => $"Kept in a {name}.",
        },
    };

    private static ObjectStoreRule StoreOf(SizingPlan plan) => plan.Book.ObjectStores.First(store => store.Id == plan.Deployment.ObjectStore);
}
