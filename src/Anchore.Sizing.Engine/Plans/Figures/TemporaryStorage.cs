using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The temporary storage of all analyzers.</summary>
internal sealed class TemporaryStorage() : FigureDefinition(FigureIds.Temporary, "Temporary storage", Unit.Bytes, FigureSection.Storage)
{
    public override bool IsHeadline => true;

    public override string ShortLabel => "temporary";

    public override Operation Derive(PlanContext plan) =>
        plan.Inputs.ReplicasOf(plan.Book.Analyzer) * plan[FigureIds.TemporaryPerAnalyzer].Derivation;
}
