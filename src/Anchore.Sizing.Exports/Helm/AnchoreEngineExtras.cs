using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What chart anchore-engine 1.18.5 runs and claims beyond the plan, because its keys cannot part what the plan parts.</summary>
internal static class AnchoreEngineExtras
{
    public static IEnumerable<string> Create(SizingPlan plan, ScratchVolume scratch)
    {
        long Replicas(string service) => plan.Services.FirstOrDefault(other => other.Service.Id == service)?.Replicas ?? 0;

        return
        [
            .. plan.Services.Where(service => service.Service.Id == "api" && Replicas("reports") > 0).Select(api => ReportsApi(plan, api)),
            .. Replicas("rbacManager") > 0 ? [Authorizers(plan, Replicas("api") + 1 + Replicas("notifications"))] : Array.Empty<string>(),
            .. Scratch(plan, scratch, Replicas("policyEngine"), Replicas("feeds")),
            .. Replicas("feeds") > 0 ? [Workspace(plan)] : Array.Empty<string>(),
        ];
    }

    private static string ReportsApi(SizingPlan plan, ServicePlan api)
    {
        var extra = api.Memory.Value!.Value;
        return "The chart runs a reports API beside the API in each of its pods and gives it the API's resources: "
            + $"{Display.Count(api.Replicas)} × {api.MemoryEachDisplay} = "
            + $"{Display.Format(extra, Unit.Bytes, plan.Family)} of memory more than the plan, "
            + $"{Display.Format(plan[FigureIds.Memory].Value!.Value + extra, Unit.Bytes, plan.Family)} in all; the plan's nodes do not "
            + "count it.";
    }

    private static string Authorizers(SizingPlan plan, long containers) =>
        "The chart runs an RBAC authorizer in each pod of the API, of the RBAC manager and of notifications: "
        + $"{Display.Count(containers)} more {(containers == 1 ? "container" : "containers")}, "
        + $"for which the plan has no memory and this file no request or limit{Suggested(plan, containers)}.";

    private static string Suggested(SizingPlan plan, long containers) =>
        plan.Book.Find(RuleIds.AuthorizerMemory)?.Value is { Amount: { } each } value
            ? $"; at the {value} that a comment of the chart suggests for each, {Display.Format(containers * each, Unit.Bytes, plan.Family)} more"
            : "";

    private static IEnumerable<string> Scratch(SizingPlan plan, ScratchVolume scratch, long policyEngines, long feeds)
    {
        var claims = policyEngines + feeds;
        var pods = feeds > 0 ? "each pod of the policy engine and of feeds" : "each pod of the policy engine";
        if (claims > 0)
        {
            yield return "The chart has one scratch volume for analyzer, policy engine and feeds: " + (plan.Deployment.TemporaryVolume
                ? $"{pods} claims {scratch.Size} too, {Display.Count(claims, "volume")} and {scratch.Total(claims)} more than the plan."
                : $"{pods} has its scratch space on the node's disk too, where nothing reserves it.");
        }
    }

    private static string Workspace(SizingPlan plan)
    {
        var size = plan.Book.Find(RuleIds.FeedsWorkspace) is { } rule ? $", {rule.Value} by default," : "";
        return $"The chart claims a workspace volume for feeds{size} and feeds keep a database of their own: the plan counts neither.";
    }
}
