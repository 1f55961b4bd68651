using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether the rule book states the values of the version that was asked for.</summary>
internal static class ReleaseFinding
{
    /// <summary>A warning for a version that no rule book covers; null otherwise.</summary>
    public static Finding? Coverage(PlanContext plan) =>
        plan.Deployment.ReleaseVersion is { } version && !plan.Book.Covers.Contains(version)
            ? new Finding(
                RuleIds.ReleaseCoverage,
                Severity.Warning,
                $"No rules are known for release {version}: this plan uses those of {plan.Book.Product} ({plan.Book.Covers}), the nearest older release.",
                $"Compare the plan with the vendor's requirements for {version} before it is used.",
                plan.Book[RuleIds.ReleaseCoverage])
            : null;
}
