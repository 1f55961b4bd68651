using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>What the script has to know of the Kubernetes cluster.</summary>
internal static class ClusterVariables
{
    public static IEnumerable<(string Name, string Value)> Create(SizingPlan plan)
    {
        var rule = plan.Book.Find(RuleIds.Kubernetes);
        var range = rule?.Value.Range;
        var claimsVolumes = plan.Deployment.TemporaryVolume;
        var oldest = claimsVolumes ? plan.Book.Find(RuleIds.EphemeralVolumes) : null;
        return
        [
            ("KUBERNETES_OLDEST", range?.From.Text ?? oldest?.Value.Text ?? ""),
            ("KUBERNETES_NEWEST", range?.To.Text ?? ""),
            ("KUBERNETES_SOURCE", Citation.Format(rule ?? oldest)),
            ("STORAGE_CLASS_SOURCE", claimsVolumes ? Citation.Format(plan.Book[RuleIds.TemporaryDedicated]) : ""),
            ("ARCHITECTURE_NOTE", Architecture(plan.Book.Find(RuleIds.Architecture))),
        ];
    }

    private static string Architecture(Rule? rule) =>
        rule is null
            ? "the vendor does not state whether its images run on arm64"
            : $"the plan takes the vendor's images to be for {rule.Value.Text} only: {rule.Source?.ToString() ?? rule.Ground.Reason!.TrimEnd('.')}";
}
