using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings.Preflight;

/// <summary>What a check of the preflight script found wrong with the site.</summary>
/// <remarks>
/// A check of something that the deployment has a field for, which the run filled in, is left to the finding of that field; so is a check
/// of something that the plan does not ask for.
/// </remarks>
internal sealed class PreflightFinding(string check) : FindingDefinition(FindingIds.Preflight(check))
{
    private static readonly Func<PlanContext, PreflightProblem, Observation?>[] Sources =
        [DatabaseObservations.Find, NodeObservations.Find, ClusterObservations.Find, NetworkObservations.Find];

    public override Finding? Evaluate(PlanContext plan)
    {
        var problem = plan.Deployment.Preflight?.List.FirstOrDefault(problem => problem.Check == check);
        if (problem is null || Sources.Select(source => source(plan, problem)).FirstOrDefault(found => found is not null) is not { } seen)
        {
            return null;
        }

        var severity = problem.IsFailure ? Severity.Error : Severity.Warning;
        return new Finding(Id, severity, $"Preflight: {seen.Message}", seen.Remedy, seen.Rule);
    }
}

/// <summary>What a check of the preflight script saw on a site.</summary>
/// <param name="Message">What is so, after "Preflight:".</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Rule">The requirement that is not met.</param>
internal sealed record Observation(string Message, string Remedy, Rule Rule);
