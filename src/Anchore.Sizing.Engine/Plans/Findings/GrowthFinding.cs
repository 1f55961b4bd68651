using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What growth moves in this plan, and what it does not; nothing where the images do not grow.</summary>
internal sealed class GrowthFinding() : FindingDefinition(FindingIds.Growth)
{
    public override string Field => "imagesPerHour";

    public override Finding? Evaluate(PlanContext plan)
    {
        if (!plan.Deployment.Grows || plan.Deployment.Months == 0 || plan.Book.Find(RuleIds.Growth) is not { } rule)
        {
            return null;
        }

        var images = Display.Count(plan.ImagesAfter(plan.Deployment.Months));
        var moved = plan.Deployment.KeepsDocumentsInDatabase ? "the documents in PostgreSQL" : "the object storage";
        return Info(
            rule,
            $"Growth to {images} images after {Display.Count(plan.Deployment.Months, "month")} moves {moved}. "
                + "It does not move memory, CPUs, analyzers or nodes, which follow from the peak arrivals.",
            "Where more images arrive as well, plan with the arrivals expected then.");
    }
}
