using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the analyzers keep up with the images that arrive, where both are known.</summary>
internal sealed class AnalyzerCapacityFinding() : FindingDefinition(FindingIds.AnalyzerCapacity)
{
    public override string Field => "analyzer";

    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan.Find(FigureIds.AnalyzersRequired)?.Value is not { } required)
        {
            return null;
        }

        var rule = plan.Book[RuleIds.Queueing];
        var planned = plan.Analyzers;
        var minutes = Display.Count(plan.Deployment.MinutesPerImage!.Value, "minute");
        var arrivals = $"{Display.Count(plan.Deployment.ImagesPerHour, "image")} an hour at {minutes} each";
        var analyzers = Display.Count(required, "analyzer");
        var need = $"{arrivals} {(plan.Deployment.ImagesPerHour == 1 ? "needs" : "need")} {analyzers}; {Display.Count(planned)} planned";
        return planned < required
            ? Warning(rule, $"{need}, so the queue grows at the peak.", $"Plan {analyzers}, or accept a longer wait.") with
            {
                Fix = Set($"Use {analyzers}", Field, ""),
            }
            : Ok(rule, $"{need}.");
    }
}
