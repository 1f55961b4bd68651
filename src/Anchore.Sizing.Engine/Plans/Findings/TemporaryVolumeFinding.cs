using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether analyzers unpack images on volumes of their own.</summary>
internal sealed class TemporaryVolumeFinding() : FindingDefinition(FindingIds.TemporaryVolume)
{
    private const string VolumeField = "temporaryVolume";

    /// <summary>Plans the volume.</summary>
    public static FindingFix UseVolume => Set("Plan a temporary volume", VolumeField, "true");

    public override string Field => VolumeField;

    public override Finding Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.TemporaryDedicated];
        var size = plan[FigureIds.TemporaryPerAnalyzer].Display;
        return plan.Deployment.TemporaryVolume
            ? Ok(rule, $"Each analyzer has a dedicated temporary volume of {size}.")
            : Warning(
                rule,
                $"Each analyzer unpacks images on the container's ephemeral storage, which needs {size} free and is likely to be slower.",
                "Plan a dedicated temporary volume for each analyzer.") with
            {
                Fix = UseVolume,
            };
    }
}
