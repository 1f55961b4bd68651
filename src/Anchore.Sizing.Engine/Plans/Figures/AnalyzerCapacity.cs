using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The images an hour that the planned analyzers do at the target utilization, where a measurement is given.</summary>
internal sealed class AnalyzerCapacity()
    : FigureDefinition(FigureIds.AnalyzerCapacity, "Images an hour that the analyzers do", Unit.Count, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override Operation? Derive(PlanContext plan) => plan.Deployment.MinutesPerImage is null
        ? null
        : Term.Divide(
            Term.Multiply(
                plan.ReplicasOf(plan.Book.Analyzer),
                plan.Book[RuleIds.MinutesPerHour].Number,
                plan.Inputs.Concurrency,
                plan.Inputs.Utilization),
            plan.Inputs.MinutesPerImage);
}
