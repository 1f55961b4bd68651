using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The analysis documents of the images that are stored at the planning horizon.</summary>
internal sealed class DocumentStorageAtHorizon()
    : FigureDefinition(FigureIds.ObjectAtHorizon, "Object storage at the horizon", Unit.Bytes, FigureSection.Storage)
{
    public override string LabelIn(PlanContext plan) =>
        plan.Deployment.KeepsDocumentsInDatabase ? "Documents in PostgreSQL at the horizon" : Label;

    public override Operation Derive(PlanContext plan) =>
        ImagesAtHorizon(plan.Inputs) * plan.Book[RuleIds.ObjectPerImage].Number;

    private static Operation ImagesAtHorizon(Inputs inputs) => inputs.GrowthPercent is { } share
        ? Term.CompoundGrowth(inputs.Images, share, inputs.Months)
        : inputs.Images + (inputs.ImagesPerMonth * inputs.Months);
}
