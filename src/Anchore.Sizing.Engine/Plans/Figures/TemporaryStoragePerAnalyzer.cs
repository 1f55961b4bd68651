using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The space in which an analyzer unpacks images, with its cache of layers.</summary>
internal sealed class TemporaryStoragePerAnalyzer()
    : FigureDefinition(FigureIds.TemporaryPerAnalyzer, "Temporary storage per analyzer", Unit.Bytes, FigureSection.Storage)
{
    public override Operation Derive(PlanContext plan) =>
        (plan.Book[RuleIds.TemporaryFactor].Number * plan.Inputs.LargestImage * plan.Inputs.Concurrency) + plan.Inputs.LayerCache;
}
