using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the site's Redis is recent enough, where the deployment uses one.</summary>
internal sealed class RedisFinding() : VersionFinding(FindingIds.Redis)
{
    public override string Field => "redis";

    public override Finding Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.RedisVersion];
        return plan.Applies(rule)
            ? Compare(rule, "Redis", plan.Deployment.Redis, "redis-server --version")
            : Info(rule, $"No Redis is asked for: only the {UserOf(plan, rule)} uses one, and none is planned.", null);
    }

    private static string UserOf(PlanContext plan, Rule rule) => Sentence.Inside(plan.Book.FindServiceOf(rule)!.Name);
}
