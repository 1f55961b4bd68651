using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Helm;

/// <summary>What chart anchore-engine 1.18.5 runs and claims beyond the plan, because its keys cannot part what the plan parts.</summary>
internal static class AnchoreEngineExtras
{
    public static IEnumerable<string> Of(SizingPlan plan)
    {
        var replicas = plan.Services.ToDictionary(service => service.Service.Id, service => service.Replicas);
        return
        [
            .. replicas["reports"] > 0 ? ReportsApi(plan) : [],
            .. replicas["rbacManager"] > 0 ? Authorizers(plan, replicas["api"] + 1 + replicas["notifications"]) : [],
            .. plan.Deployment.TemporaryVolume ? Claims(plan, replicas["policyEngine"], replicas["feeds"]) : [],
            .. replicas["feeds"] > 0 ? Workspace(plan) : [],
        ];
    }

    private static IEnumerable<string> ReportsApi(SizingPlan plan)
    {
        var api = plan.Services.Single(service => service.Service.Id == "api");
        var extra = api.Memory.Value!.Value;
        yield return $"The chart runs a reports API beside the API in each of its pods and gives it the API's resources: {Display.Count(api.Replicas)} × {api.MemoryEachDisplay} = "
            + $"{Display.Of(extra, Unit.Bytes, plan.Family)} of memory more than the plan, {Display.Of(plan[FigureIds.Memory].Value!.Value + extra, Unit.Bytes, plan.Family)} in all; the plan's nodes do not count it.";
    }

    private static IEnumerable<string> Authorizers(SizingPlan plan, long containers)
    {
        var each = plan.Book["memory.rbacAuthorizer"].Value;
        yield return $"The chart runs an RBAC authorizer in each pod of the API, of the RBAC manager and of notifications: {Display.Count(containers)} more {(containers == 1 ? "container" : "containers")}, "
            + $"for which the plan has no memory and this file no request or limit; at the {each} that a comment of the chart suggests for each, {Display.Of(containers * each.Amount!.Value, Unit.Bytes, plan.Family)} more.";
    }

    private static IEnumerable<string> Claims(SizingPlan plan, long policyEngines, long feeds)
    {
        var claims = policyEngines + feeds;
        yield return $"The chart has one scratch volume for analyzer, policy engine and feeds: {(feeds > 0 ? "each pod of the policy engine and of feeds" : "each pod of the policy engine")} claims "
            + $"{ScratchVolume.Text(plan)} too, {Display.Count(claims, "volume")} and {ScratchVolume.Total(plan, claims)} more than the plan.";
    }

    private static IEnumerable<string> Workspace(SizingPlan plan)
    {
        yield return $"The chart claims a workspace volume for feeds, {plan.Book["feeds.workspace"].Value} by default, and feeds keep a database of their own: the plan counts neither.";
    }
}
