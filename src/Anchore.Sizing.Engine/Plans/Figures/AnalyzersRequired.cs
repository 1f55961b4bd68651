using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The analyzers that keep up with the images of the busiest hour, where arrivals and a measurement are given.</summary>
internal sealed class AnalyzersRequired()
    : FigureDefinition(FigureIds.AnalyzersRequired, "Analyzers required", Unit.Count, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override Operation? Derive(PlanContext plan) => plan.Deployment is { ImagesPerHour: > 0, MinutesPerImage: not null }
        ? Term.CeilingDivide(
            plan.Inputs.ImagesPerHour * plan.Inputs.MinutesPerImage,
            Term.Multiply(plan.Book[RuleIds.MinutesPerHour].Number, plan.Inputs.Concurrency, plan.Inputs.Utilization))
        : null;
}
