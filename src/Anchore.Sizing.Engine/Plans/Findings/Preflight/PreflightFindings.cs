using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings.Preflight;

/// <summary>What a preflight run found wrong with the site.</summary>
/// <remarks>
/// A check of something that the deployment has a field for, which the run filled in, is left to the finding of that field; so is a check of
/// something that the plan does not ask for.
/// </remarks>
internal static class PreflightFindings
{
    private static readonly Func<PlanContext, PreflightProblem, Observation?>[] Sources =
        [DatabaseObservations.Find, NodeObservations.Find, ClusterObservations.Find, NetworkObservations.Find];

    public static IEnumerable<Finding> Create(PlanContext plan) =>
        from problem in plan.Deployment.Preflight?.List ?? []
        let observation = Sources.Select(source => source(plan, problem)).FirstOrDefault(found => found is not null)
        where observation is not null
        select new Finding(
            $"preflight.{problem.Check}",
            problem.IsFailure ? Severity.Error : Severity.Warning,
            $"Preflight: {observation.Message}",
            observation.Remedy,
            observation.Rule);
}

/// <summary>What a check of the preflight script saw on a site.</summary>
/// <param name="Message">What is so, after "Preflight:".</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Rule">The requirement that is not met.</param>
internal sealed record Observation(string Message, string Remedy, Rule Rule);
