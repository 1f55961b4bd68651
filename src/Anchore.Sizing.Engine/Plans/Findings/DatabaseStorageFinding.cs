using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>The storage that the database must offer, where the release states it.</summary>
internal sealed class DatabaseStorageFinding() : FindingDefinition(FindingIds.DatabaseStorage)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan.Find(FigureIds.Database) is not { } storage)
        {
            return null;
        }

        var documents = plan.Deployment.KeepsDocumentsInDatabase ? $", analysis documents included{AtHorizon(plan, storage)}" : "";
        return Info(
            plan.Book[RuleIds.DatabaseStorage],
            $"The database needs at least {storage.Display} of storage{documents}.",
            "Provide it before the installation, with room to grow.");
    }

    // The database grows by the documents that it keeps.
    private static string AtHorizon(PlanContext plan, Figure storage)
    {
        var growth = plan[FigureIds.ObjectAtHorizon].Value!.Value - plan[FigureIds.Object].Value!.Value;
        return HorizonText.After(plan.Deployment, $"and {Display.Format(storage.Value!.Value + growth, Unit.Bytes)}");
    }
}
