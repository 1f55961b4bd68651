using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The storage of the database, where the release states any, with the documents that it keeps.</summary>
internal sealed class DatabaseStorage()
    : FigureDefinition(FigureIds.Database, "Database storage at least", Unit.Bytes, FigureSection.Storage)
{
    public override Operation? Derive(PlanContext plan) => (plan.Book.Find(RuleIds.DatabaseStorage), plan.Deployment) switch
    {
        (null, _) => null,
        ({ Number: var minimum }, { KeepsDocumentsInDatabase: true }) => minimum + plan[FigureIds.Object].Derivation,
        ({ Number: var minimum }, _) => Term.Add(minimum),
    };
}
