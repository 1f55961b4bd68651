using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The analysis documents of the images that are stored today, wherever they are kept.</summary>
internal sealed class DocumentStorage() : FigureDefinition(FigureIds.Object, "Object storage", Unit.Bytes, FigureSection.Storage)
{
    public override bool IsHeadline => true;

    public override string ShortLabel => "documents";

    public override string LabelIn(PlanContext plan) => plan.Deployment.KeepsDocumentsInDatabase ? "Documents in PostgreSQL" : Label;

    public override Operation Derive(PlanContext plan) => plan.Inputs.Images * plan.Book[RuleIds.ObjectPerImage].Number;
}
