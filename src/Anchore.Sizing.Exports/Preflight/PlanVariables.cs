using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>
/// What the script has to know of a plan: names and values of shell variables. A requirement that the plan does not have is empty.
/// </summary>
internal static class PlanVariables
{
    /// <summary>Every variable of the script's block, in its order.</summary>
    public static IReadOnlyList<(string Name, string Value)> Create(SizingPlan plan, PlanIdentity identity) =>
    [
        .. Identity(identity),
        .. Database(plan),
        .. Containers(plan),
        .. ClusterVariables.Create(plan),
        .. TemporaryStorage(plan),
        .. NodeVariables.Create(plan),
        .. NetworkVariables.Create(plan),
    ];

    private static IEnumerable<(string Name, string Value)> Identity(PlanIdentity identity) =>
    [
        ("PLAN_NAME", identity.Name),
        ("PLAN_LINK", identity.Link),
        ("PLAN_PRODUCT", identity.Product),
        ("PLAN_RELEASE", identity.Release),
        ("PLAN_REVISION", identity.Revision),
        ("PLAN_FINGERPRINT", identity.Fingerprint),
    ];

    private static IEnumerable<(string Name, string Value)> Database(SizingPlan plan)
    {
        var planned = plan[FigureIds.Connections];
        var minimum = plan.Book.Find(RuleIds.DatabaseConnections);
        var stated = minimum?.Value.Amount ?? 0;
        return
        [
            ("POSTGRES_OLDEST", plan.Book[RuleIds.PostgresVersion].Value.Text),
            ("POSTGRES_SOURCE", Citation.Format(plan.Book[RuleIds.PostgresVersion])),
            ("CRON_SOURCE", Citation.Format(plan.Book.Find(RuleIds.PostgresCron))),
            ("CONNECTIONS_MINIMUM", ShellText.Whole(stated)),
            ("CONNECTIONS", ShellText.Whole(planned.Value!.Value)),
            ("CONNECTIONS_NEED", $"{Display.Count(Math.Max(planned.Value.Value, stated))} or more"),
            (
                "CONNECTIONS_SOURCE",
                planned.Value > stated ? "what the services may open at most, by " + Citation.Format(planned) : Citation.Format(minimum)
            ),
            (
                "CONNECTIONS_KEYS",
                string.Join(
                    " and ",
                    new[] { RuleIds.PoolSize, RuleIds.PoolOverflow }
                        .Select(plan.Book.Find)
                        .Select(rule => rule?.Source?.Section.Split(", ")[^1])
                        .OfType<string>()
                )
            ),
        ];
    }

    private static IEnumerable<(string Name, string Value)> Containers(SizingPlan plan)
    {
        var redis = plan.ConnectionTo(PartyIds.Redis) is null ? null : plan.Book[RuleIds.RedisVersion];
        var kernel = plan.Book.Find(RuleIds.TemporaryKernel);
        return
        [
            ("REDIS_OLDEST", redis?.Value.Text ?? ""),
            ("REDIS_SOURCE", Citation.Format(redis)),
            ("RUNTIME_OLDEST", plan.Book[RuleIds.RuntimeVersion].Value.Text),
            ("RUNTIME_SOURCE", Citation.Format(plan.Book[RuleIds.RuntimeVersion])),
            ("DELIVERY_SOURCE", Citation.Format(plan.Book.Find(RuleIds.Delivery))),
            ("KERNEL_OLDEST", kernel?.Value.Text ?? ""),
            ("KERNEL_SOURCE", Citation.Format(kernel)),
        ];
    }

    private static IEnumerable<(string Name, string Value)> TemporaryStorage(SizingPlan plan)
    {
        var each = plan[FigureIds.TemporaryPerAnalyzer];
        var place = plan.Deployment.TemporaryVolume ? "on a volume of its own" : "on the container host's own disk";
        var analyzers = plan.Services.Single(service => service.Service.Id == "analyzer").Replicas;
        var together = analyzers > 1 ? $", {plan[FigureIds.Temporary].Display} where all {Display.Count(analyzers)} share one disk" : "";
        return
        [
            ("TEMPORARY_VOLUME", plan.Deployment.TemporaryVolume ? "yes" : "no"),
            ("TEMPORARY_BYTES", ShellText.Whole(each.Value!.Value)),
            ("TEMPORARY_NEED", $"{each.Display} for one analyzer, {place}{together}"),
            ("TEMPORARY_SOURCE", Citation.Format(plan.Book[RuleIds.TemporaryFactor])),
        ];
    }
}
