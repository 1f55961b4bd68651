using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>The object store, where it is a store of its own.</summary>
internal static class ObjectStoreMaterials
{
    public static IEnumerable<Material> Create(SizingPlan plan)
    {
        if (plan.Deployment.KeepsDocumentsInDatabase)
        {
            yield break;
        }

        var documents = plan[FigureIds.ObjectAtHorizon];
        yield return new Material(MaterialSection.ToBuy, "Object store", StoreOf(plan).Label)
        {
            Quantity = 1,
            Counts = "stores",
            SizeEach = Amount.Create(documents) with { Figure = null },
            SizeTotal = Amount.Create(documents),
            Formula = documents.Formula,
            Source = SourceText.Format(documents),
            Note = Problem(plan) is { Length: > 0 } problem ? problem : HorizonNote.Format(plan),
        };
    }

    /// <summary>Why the documents have no home in this release, or empty text.</summary>
    public static string Problem(SizingPlan plan) =>
        StoreOf(plan).Supported ? "" : plan.Findings.First(finding => finding.Id == FindingIds.ObjectStore).Message;

    private static ObjectStoreRule StoreOf(SizingPlan plan) =>
        plan.Book.ObjectStores.First(store => store.Id == plan.Deployment.ObjectStore);
}
