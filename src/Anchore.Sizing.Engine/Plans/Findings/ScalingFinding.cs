using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>
/// That no rule says how many policy engines several analyzers need; nothing where the policy engines were given, or there is one analyzer.
/// </summary>
internal sealed class ScalingFinding() : FindingDefinition(FindingIds.Scaling)
{
    private const string PolicyEngine = "policyEngine";

    public override string Field => PolicyEngine;

    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan.Book.Find(RuleIds.Scaling) is not { } rule || plan.Book.FindService(PolicyEngine) is not { } service)
        {
            return null;
        }

        if (plan.Analyzers > AnchoreService.MostReplicas)
        {
            return Warning(
                rule,
                $"The arrivals need {Display.Count(plan.Analyzers)} analyzers, more than the {Display.Count(AnchoreService.MostReplicas)} replicas "
                    + "for which any figure here is meant.",
                "Check the images of the busiest hour and the minutes per image, or split the workload over several deployments.") with
            {
                Field = "imagesPerHour",
            };
        }

        var engines = plan.Services[service.Index];
        return plan.Analyzers > 1 && engines.Chosen == ValueOrigin.Default
            ? Info(
                rule,
                $"The plan has {Display.Count(engines.Replicas, "policy engine")} for {Display.Count(plan.Analyzers)} analyzers, which is the "
                    + "default and no recommendation: the vendor gives no rule, only an example of 3 policy engines with 5 analyzers.",
                "Ask the vendor how many policy engines this workload needs, and enter them.") with
            {
                Question = $"How many policy engines does the vendor advise with {Display.Count(plan.Analyzers)} analyzers?",
            }
            : null;
    }
}
