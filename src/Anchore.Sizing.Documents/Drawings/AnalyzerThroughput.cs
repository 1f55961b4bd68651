using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Drawings;

/// <summary>Images an hour: those that arrive at the peak, and those that the analyzers can do.</summary>
/// <param name="Analyzers">The analyzers of the plan.</param>
/// <param name="Utilization">The share of the time that they are to be busy, from 0 to 1.</param>
/// <param name="IsEnough">Whether they keep up at the target utilization.</param>
/// <param name="Needed">What arrives.</param>
/// <param name="AtTarget">What they do at the target utilization.</param>
/// <param name="AtFullLoad">What they do when they are never idle.</param>
internal sealed record AnalyzerThroughput(
    long Analyzers, decimal Utilization, bool IsEnough, decimal Needed, decimal AtTarget, decimal AtFullLoad)
{
    /// <summary>The rates of a plan; nothing without arrivals or a measurement of an analysis.</summary>
    public static AnalyzerThroughput? Create(SizingPlan plan)
    {
        if (plan.Find(FigureIds.AnalyzerCapacity)?.Value is not { } capacity
            || plan.Find(FigureIds.AnalyzersRequired)?.Value is not { } required)
        {
            return null;
        }

        var analyzers = plan.Services[plan.Book.Analyzer.Index].Replicas;
        var utilization = plan.Deployment.Utilization;
        return new AnalyzerThroughput(
            analyzers, utilization, analyzers >= required, plan.Deployment.ImagesPerHour, capacity, capacity / utilization);
    }
}
