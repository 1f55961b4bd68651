using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>That no rule book covers the version that was asked for.</summary>
internal sealed class ReleaseFinding() : FindingDefinition(FindingIds.Release)
{
    public override string Field => "release";

    public override Finding? Evaluate(PlanContext plan) =>
        plan.Deployment.ReleaseVersion is { } version && !plan.Book.Covers.Contains(version)
            ? Warning(
                plan.Book[RuleIds.ReleaseCoverage],
                $"No rules are known for release {version}: this plan uses those of {plan.Book.Product} ({plan.Book.Covers}), "
                    + "the nearest older release.",
                $"Compare the plan with the vendor's requirements for {version} before it is used.")
            : null;
}
