using System.Text.Json;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Comparisons;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Json;

/// <summary>A deployment under two releases as the API returns it.</summary>
internal sealed record ComparisonResponse(
    ComparedPlanResponse From,
    ComparedPlanResponse To,
    IReadOnlyList<FieldError> Remarks,
    FigureChangeResponse[] Figures,
    ServiceChangeResponse[] Services,
    FindingChangeResponse[] Findings)
{
    public static ComparisonResponse FromComparison(Comparison comparison, DeploymentCodec codec) => new(
        ComparedPlanResponse.FromPlan(comparison.Before, codec),
        ComparedPlanResponse.FromPlan(comparison.After, codec),
        comparison.Remarks,
        [.. comparison.Figures.Select(FigureChangeResponse.FromChange)],
        [.. comparison.Services.Select(ServiceChangeResponse.FromChange)],
        [.. comparison.Findings.Select(FindingChangeResponse.FromChange)]);
}

internal sealed record ComparedPlanResponse(string Release, string Revision, JsonElement Deployment, string Verdict, string Link)
{
    public static ComparedPlanResponse FromPlan(SizingPlan plan, DeploymentCodec codec) =>
        new(plan.Book.Release, plan.Book.Revision, PlanResponse.ToJson(plan.Deployment, codec), plan.Verdict, plan.Link);
}

internal sealed record FigureChangeResponse(
    string Id,
    string Label,
    Unit Unit,
    decimal? From,
    decimal? To,
    decimal? Change,
    string? FromDisplay,
    string? ToDisplay
)
{
    public static FigureChangeResponse FromChange(FigureChange change) =>
        new(
            change.Id,
            change.Label,
            change.Unit,
            change.Before?.Value,
            change.After?.Value,
            change.Difference,
            change.Before?.Display,
            change.After?.Display
        );
}

internal sealed record ServiceChangeResponse(
    string Id,
    string Name,
    ChangeKind Change,
    ServiceNeedsResponse? From,
    ServiceNeedsResponse? To,
    string? Remark
)
{
    public static ServiceChangeResponse FromChange(ServiceChange change) =>
        new(
            change.Id,
            change.Name,
            change.Kind,
            ServiceNeedsResponse.FromService(change.Before),
            ServiceNeedsResponse.FromService(change.After),
            change.Remark
        );
}

internal sealed record ServiceNeedsResponse(long Replicas, long Memory, decimal? Cpu)
{
    public static ServiceNeedsResponse? FromService(ServicePlan? service) =>
        service is null ? null : new(service.Replicas, service.MemoryEach, service.CpuEach);
}

internal sealed record FindingChangeResponse(string Id, FindingTrend Change, FindingResponse? From, FindingResponse? To)
{
    public static FindingChangeResponse FromChange(FindingChange change) => new(
        change.Id,
        change.Trend,
        change.Before is { } before ? FindingResponse.FromFinding(before) : null,
        change.After is { } after ? FindingResponse.FromFinding(after) : null);
}
