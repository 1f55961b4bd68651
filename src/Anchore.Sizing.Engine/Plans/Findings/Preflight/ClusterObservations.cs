using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings.Preflight;

/// <summary>Checks of Kubernetes, of the container hosts and of the disk of the temporary volume.</summary>
internal static class ClusterObservations
{
    public static Observation? Find(PlanContext plan, PreflightProblem problem) =>
        problem.Check switch
        {
            PreflightCheck.KubernetesVersion
                when (plan.Book.Find(RuleIds.Kubernetes) ?? plan.Book.Find(RuleIds.EphemeralVolumes)) is { } rule => new(
                "the cluster's version of Kubernetes is not one that the plan can be installed on.",
                $"Move the cluster to Kubernetes {rule.Value}{(rule.Value.Version is null ? "" : " or later")}.",
                rule
            ),
            PreflightCheck.StorageClass when plan.Deployment.TemporaryVolume => new(
                problem.IsFailure
                    ? "the cluster has no storage class, so that no temporary volumes can be made."
                    : "none of the cluster's storage classes is the default, so that no temporary volumes are made.",
                "Mark a storage class as the default, or name one in the scratch volume of the chart's values.",
                plan.Book[RuleIds.TemporaryDedicated]
            ),
            PreflightCheck.Runtime when plan.Deployment.Runtime is null => new(
                "the container runtime is not one that the plan can be run with.",
                "Ask which runtime the container hosts have, and enter it.",
                plan.Book[RuleIds.RuntimeVersion]
            ),
            PreflightCheck.TemporaryStorage => new(
                problem.IsFailure
                    ? $"the disk that was tried for temporary storage has less than the {plan[FigureIds.TemporaryPerAnalyzer].Display} free that one analyzer needs."
                    : "the free space of the disk for temporary storage could not be read.",
                "Provide the space on the disk of the temporary volumes, or run the preflight with --scratch on another one.",
                plan.Book[RuleIds.TemporaryFactor]
            ),
            _ => null,
        };
}
