using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>That installed memory or CPUs of a node have no effect, since it is not known what the platform keeps of them.</summary>
internal sealed class NodePlatformFinding() : FindingDefinition(FindingIds.NodePlatform)
{
    public override string Field => "nodePlatform";

    public override Finding? Evaluate(PlanContext plan) => plan.Deployment is { NodePlatform: null }
        and ({ InstalledMemory: not null } or { InstalledCpu: not null } or { NodePods: not null })
        ? Warning(
            plan.Book[RuleIds.NodePacking],
            $"What a node has is given, but not the Kubernetes platform, so the plan counts {plan.Deployment.NodeMemory} "
                + "of memory for pods whatever is installed.",
            "Choose the platform: its formula says what is left to pods.")
        : null;
}
