using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>
/// The chart's memory for reports assumes that they are written to a volume, which the chart leaves off: without it the figure is
/// a lower bound. A warning from the number of images at which the vendor advises the volume.
/// </summary>
internal sealed class ReportsVolumeFinding() : FindingDefinition(FindingIds.ReportsVolume)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        var reports = plan.RunningServices.FirstOrDefault(service => service.Service.Memory.Id == RuleIds.ReportsMemory);
        if (reports is null
            || plan.Book.Find(RuleIds.ReportsVolume) is not { } rule
            || plan.Book.Find(RuleIds.ReportsVolumeImages) is not { } images)
        {
            return null;
        }

        var bound = $"The vendor's {reports.Service.Memory.Value} for reports assume that reports are written to a volume "
            + $"({rule.Governs}), which the chart leaves off; without it they are a lower bound";
        var threshold = images.Number.Value!.Value;
        return plan.Deployment.Images >= threshold
            ? Warning(
                rule,
                $"{bound}. From {images.Value} images the vendor advises the volume; "
                    + $"this plan has {Display.Count(plan.Deployment.Images)}.",
                $"Set {rule.Governs} and give reports a volume of twice the largest report, or more memory.")
            : Info(
                rule,
                $"{bound}. The vendor advises the volume from {images.Value} images{Within(plan, threshold)}.",
                "Plan the volume, of twice the largest report, or expect reports to need more memory as images grow.");
    }

    private static string Within(PlanContext plan, decimal threshold)
    {
        var deployment = plan.Deployment;
        var horizon = plan.ImagesAfter(deployment.Months);
        return horizon >= threshold ? HorizonText.After(deployment, $"which this plan passes with {Display.Count(horizon)}") : "";
    }
}
