using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether replicas have the memory that the vendor asks for.</summary>
internal static class MemoryFindings
{
    public static Finding Minimum(PlanContext plan)
    {
        var running = plan.Services.Where(service => service.Replicas > 0).ToArray();
        var below = running.Where(service => service.MemoryEach < service.Service.Memory.Number.Value).ToArray();
        if (below.Length == 0)
        {
            var rule = plan.Services[0].Service.Memory;
            return new Finding("memory.minimum", Severity.Ok, "Every replica has the memory that the vendor recommends for production.", null, rule);
        }

        var worst = below.MaxBy(service => service.Service.Memory.Number.Value)!;
        var whom = below.Length == running.Length ? "every service" : string.Join(", ", below.Select(service => service.Service.Name));
        return new Finding(
            "memory.minimum",
            Severity.Warning,
            $"{worst.MemoryEachDisplay} per replica is less than the vendor recommends for production ({worst.Service.Memory.Value}): {whom}.",
            $"Leave the override empty, or give each replica {worst.Service.Memory.Value}.",
            worst.Service.Memory);
    }

    /// <summary>The chart asks for more memory for feeds than the requirements page; only releases with that service have this finding.</summary>
    public static Finding? Feeds(PlanContext plan) =>
        plan.Book.Find(RuleIds.FeedsMemory) is { } rule && plan.FindRunning(rule) is { } feeds && feeds.MemoryEach < rule.Number.Value
            ? new Finding(
                rule.Id,
                Severity.Warning,
                $"The feeds service is planned with {feeds.MemoryEachDisplay}; the vendor's chart says that it needs at least {rule.Value} "
                    + "and otherwise restarts again and again.",
                $"Reserve {rule.Value} for the feeds service.",
                rule)
            : null;

    /// <summary>
    /// The chart's memory for reports assumes that they are written to a volume, which the chart leaves off: without it the figure is
    /// a lower bound. A warning from the number of images at which the vendor advises the volume.
    /// </summary>
    public static Finding? Reports(PlanContext plan)
    {
        var reports = plan.Services.FirstOrDefault(service => service.Service.Memory.Id == RuleIds.ReportsMemory && service.Replicas > 0);
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
            ? new Finding(
                rule.Id,
                Severity.Warning,
                $"{bound}. From {images.Value} images the vendor advises the volume; "
                    + $"this plan has {Display.Count(plan.Deployment.Images)}.",
                $"Set {rule.Governs} and give reports a volume of twice the largest report, or more memory.",
                rule)
            : new Finding(
                rule.Id,
                Severity.Info,
                $"{bound}. The vendor advises the volume from {images.Value} images{Within(plan, threshold)}.",
                "Plan the volume, of twice the largest report, or expect reports to need more memory as images grow.",
                rule);
    }

    private static string Within(PlanContext plan, decimal threshold)
    {
        var deployment = plan.Deployment;
        var horizon = deployment.Images + ((decimal)deployment.ImagesPerMonth * deployment.Months);
        return horizon >= threshold ? HorizonText.After(deployment, $"which this plan passes with {Display.Count(horizon)}") : "";
    }
}
