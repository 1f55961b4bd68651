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
        (plan.Inputs.Images + (plan.Inputs.ImagesPerMonth * plan.Inputs.Months)) * plan.Book[RuleIds.ObjectPerImage].Number;
}
