using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the analyzers keep up with the images that arrive.</summary>
internal static class AnalyzerFindings
{
    public static Finding? Capacity(PlanContext plan)
    {
        if (plan.Find(FigureIds.AnalyzersRequired)?.Value is not { } required)
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

    /// <summary>Arrivals without a measurement, or the other way round, cannot be sized, which is said rather than left out.</summary>
    public static Finding? Measurement(PlanContext plan) => plan.Deployment switch
    {
        { ImagesPerHour: > 0, MinutesPerImage: null } => HalfGiven(
            plan,
            "Peak arrivals are given, but not the minutes an analysis takes; the vendor states no throughput. "
                + $"{Analyzers(Planned(plan))} {(Planned(plan) == 1 ? "keeps" : "keep")} up at the target utilization "
                + $"if an image takes at most {LongestAnalysis(plan)}.",
            "Measure typical images on the site and enter the minutes per image."),
        { ImagesPerHour: 0, MinutesPerImage: { } minutes } => HalfGiven(
            plan,
            "The minutes an analysis takes are given, but not the peak arrivals, so no number of analyzers is required. "
                + $"{Analyzers(Planned(plan))} {(Planned(plan) == 1 ? "analyzes" : "analyze")} {MostArrivals(plan, minutes)} "
                + "at the target utilization.",
            "Enter the peak arrivals: the images of the busiest hour."),
        _ => null,
    };

    private static Finding HalfGiven(PlanContext plan, string message, string remedy) =>
        new("analyzers.measurement", Severity.Info, message, remedy, plan.Book[RuleIds.Queueing]);

    private static long Planned(PlanContext plan) => plan.Deployment.Replicas[plan.Book.Analyzer];

    private static string LongestAnalysis(PlanContext plan) => Minutes(RoundedDown(BusyMinutes(plan) / plan.Deployment.ImagesPerHour));

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

    private static string Minutes(decimal count) => Display.Count(count, "minute");

    private static string Analyzers(decimal count) => Display.Count(count, "analyzer");
}
