using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What the choice of the object store means.</summary>
internal static class ObjectStoreFinding
{
    private const string Id = "objectStore.location";

    public static Finding Of(PlanContext plan)
    {
        var book = plan.Book;
        var store = book.ObjectStores.First(candidate => candidate.Id == plan.Deployment.ObjectStore);
        var rule = book[RuleIds.ObjectPerImage];
        var size = plan[FigureIds.Object].Display;
        var horizon = HorizonText.After(plan.Deployment, plan[FigureIds.ObjectAtHorizon].Display);
        if (!store.Supported)
        {
            var homes = string.Join(", ", book.ObjectStores.Where(candidate => candidate.Supported).Select(candidate => candidate.Name));
            return new Finding(
                Id,
                Severity.Error,
                $"{book.Product} cannot keep documents in {Sentence.WithArticle(store.Name)}.",
                $"Choose one of: {homes}.",
                rule);
        }

        return plan.Deployment.KeepsDocumentsInDatabase
            ? new Finding(Id, Severity.Info, $"Analysis documents are kept in PostgreSQL and add about {size} to its storage{horizon}.", "Plan the database's disk for it, or choose an external object store.", rule)
            : new Finding(Id, Severity.Ok, $"Analysis documents are kept in the {store.Name}: about {size}{horizon}.", null, rule);
    }
}
