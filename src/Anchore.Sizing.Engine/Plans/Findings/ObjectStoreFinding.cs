using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What the choice of the object store means.</summary>
internal sealed class ObjectStoreFinding() : FindingDefinition(FindingIds.ObjectStore)
{
    public override string Field => "objectStore";

    public override Finding Evaluate(PlanContext plan)
    {
        var book = plan.Book;
        var store = book.ObjectStores.First(candidate => candidate.Id == plan.Deployment.ObjectStore);
        var rule = book[RuleIds.ObjectPerImage];
        var size = plan[FigureIds.Object].Display;
        var horizon = HorizonText.After(plan.Deployment, plan[FigureIds.ObjectAtHorizon].Display);
        if (!store.Supported)
        {
            var homes = string.Join(", ", book.ObjectStores.Where(candidate => candidate.Supported).Select(candidate => candidate.Name));
            return Error(
                rule,
                $"{book.Product} cannot keep documents in {Sentence.WithArticle(store.Name)}.",
                $"Choose one of: {homes}.");
        }

        return plan.Deployment.KeepsDocumentsInDatabase
            ? Info(
                rule,
                $"Analysis documents are kept in PostgreSQL and add about {size} to its storage{horizon}.",
                "Plan the database's disk for it, or choose an external object store.")
            : Ok(rule, $"Analysis documents are kept in the {store.Name}: about {size}{horizon}.");
    }
}
