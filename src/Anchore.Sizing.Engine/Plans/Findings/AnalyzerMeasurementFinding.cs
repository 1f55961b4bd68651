using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Arrivals without a measurement, or the other way round, cannot be sized, which is said rather than left out.</summary>
internal sealed class AnalyzerMeasurementFinding() : FindingDefinition(FindingIds.AnalyzerMeasurement)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.Queueing];
        var planned = Planned(plan);
        return plan.Deployment switch
        {
            { ImagesPerHour: > 0, MinutesPerImage: null } => Info(
                rule,
                "Peak arrivals are given, but not the minutes an analysis takes; the vendor states no throughput. "
                    + $"{Display.Count(planned, "analyzer")} {(planned == 1 ? "keeps" : "keep")} up at the target utilization "
                    + $"if an image takes at most {LongestAnalysis(plan)}.",
                "Measure typical images on the site and enter the minutes per image.") with
            {
                Field = "minutesPerImage",
                Question = "How many minutes does the analysis of a typical image take?",
            },
            { ImagesPerHour: 0, MinutesPerImage: { } minutes } => Info(
                rule,
                "The minutes an analysis takes are given, but not the peak arrivals, so no number of analyzers is required. "
                    + $"{Display.Count(planned, "analyzer")} {(planned == 1 ? "analyzes" : "analyze")} {MostArrivals(plan, minutes)} "
                    + "at the target utilization.",
                "Enter the peak arrivals: the images of the busiest hour.") with
            {
                Field = "imagesPerHour",
                Question = "How many images are to be analyzed in the busiest hour?",
            },
            _ => null,
        };
    }

    private static long Planned(PlanContext plan) => plan.Analyzers;

    private static string LongestAnalysis(PlanContext plan) =>
        Display.Count(RoundedDown(BusyMinutes(plan) / plan.Deployment.ImagesPerHour), "minute");

    private static string MostArrivals(PlanContext plan, decimal minutes) => RoundedDown(BusyMinutes(plan) / minutes) switch
    {
        0 => "less than 0.01 images an hour",
        var most => $"up to {Display.Count(most, "image")} an hour",
    };

    // The minutes of an hour in which all planned analyzers are to be busy.
    private static decimal BusyMinutes(PlanContext plan) =>
        Planned(plan) * plan.Book[RuleIds.MinutesPerHour].Number.Value!.Value * plan.Deployment.Concurrency * plan.Deployment.Utilization;

    // What is only nearly enough is not enough.
    private static decimal RoundedDown(decimal value) => decimal.Floor(value * 100) / 100;
}
