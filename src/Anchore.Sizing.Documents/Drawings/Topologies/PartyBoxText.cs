using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Documents.Drawings.Topologies;

/// <summary>What stands on the box of a party.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Details">What there is to know, each in its own line.</param>
/// <param name="Store">Whether it keeps data.</param>
internal sealed record PartyBoxText(string Name, IReadOnlyList<string> Details, bool Store = false)
{
    private const string NotStated = "size not stated";

    public static PartyBoxText Create(NetworkParty party, SizingPlan plan) => party.Id switch
    {
        PartyIds.Database => new(party.Name, Database(plan), Store: true),
        PartyIds.Redis => new(party.Name, [NotStated], Store: true),
        PartyIds.ObjectStore => ObjectStore(plan),
        _ => new(party.Name, [party.Address]),
    };

    private static string[] Database(SizingPlan plan)
    {
        string[] documents = plan.Deployment.KeepsDocumentsInDatabase ? [Documents(plan)] : [];
        return plan.Find(FigureIds.Database) switch
        {
            { } least when documents.Length > 0 => [$"at least {least.Display}", $"with {documents[0]}"],
            { } least => [$"at least {least.Display}"],
            _ => documents.Length > 0 ? documents : [NotStated],
        };
    }

    private static PartyBoxText ObjectStore(SizingPlan plan)
    {
        var store = plan.Book.ObjectStores.Single(store => store.Id == plan.Deployment.ObjectStore);
        string[] remark = store.Supported ? [] : ["not supported by this release"];
        return new(store.Label, [Documents(plan), .. remark], Store: true);
    }

    private static string Documents(SizingPlan plan) => plan[FigureIds.Object].Display + " of documents";
}
