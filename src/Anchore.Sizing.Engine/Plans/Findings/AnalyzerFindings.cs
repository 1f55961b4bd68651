using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the analyzers keep up with the images that arrive.</summary>
internal static class AnalyzerFindings
{
    public static Finding? Capacity(Formulas plan)
    {
        if (plan.AnalyzersRequired?.Value is not { } required)
        {
            return null;
        }

        var rule = plan.Book[RuleIds.Queueing];
        var planned = Planned(plan);
        var arrivals = $"{Display.Count(plan.Deployment.ImagesPerHour, "image")} an hour at {Minutes(plan.Deployment.MinutesPerImage!.Value)} each";
        var need = $"{arrivals} {(plan.Deployment.ImagesPerHour == 1 ? "needs" : "need")} {Analyzers(required)}; {Display.Count(planned)} planned";
        return planned < required
            ? new Finding("analyzers.capacity", Severity.Warning, $"{need}, so the queue grows at the peak.", $"Plan {Analyzers(required)}, or accept a longer wait.", rule)
            : new Finding("analyzers.capacity", Severity.Ok, $"{need}.", null, rule);
    }

    /// <summary>Arrivals without a measurement cannot be sized, which is said rather than left out.</summary>
    public static Finding? Measurement(Formulas plan) =>
        plan.Deployment is { ImagesPerHour: > 0, MinutesPerImage: null }
            ? new Finding(
                "analyzers.measurement",
                Severity.Info,
                $"Peak arrivals are given, but not the minutes an analysis takes; the vendor states no throughput. {Analyzers(Planned(plan))} {(Planned(plan) == 1 ? "keeps" : "keep")} up at the target utilization if an image takes at most {BreakEven(plan)}.",
                "Measure typical images on the site and enter the minutes per image.",
                plan.Book[RuleIds.Queueing])
            : null;

    private static long Planned(Formulas plan) => plan.Deployment.Replicas[plan.Book.Analyzer];

    // Rounded down: a minute that is only nearly enough is not enough.
    private static string BreakEven(Formulas plan)
    {
        var deployment = plan.Deployment;
        var busy = Planned(plan) * plan.Book[RuleIds.MinutesPerHour].Number.Value!.Value * deployment.Concurrency * deployment.Utilization;
        return Minutes(decimal.Floor(busy / deployment.ImagesPerHour * 100) / 100);
    }

    private static string Minutes(decimal count) => Display.Count(count, "minute");

    private static string Analyzers(decimal count) => Display.Count(count, "analyzer");
}
