using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether images are pulled through the Docker socket.</summary>
internal sealed class DockerSocketFinding() : FindingDefinition(FindingIds.DockerSocket)
{
    public override string Field => "dockerSocket";

    public override Finding Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.DockerSocket];
        return plan.Deployment.DockerSocket
            ? Warning(
                rule,
                "Pulling images through the Docker socket gives the container added privileges and may slow the Docker host; "
                    + "the vendor advises against it.",
                "Let the analyzers pull from a registry instead.") with
            { Fix = Set("Pull from registries", Field, "false") }
            : Ok(rule, "Images are pulled from registries, so the containers run unprivileged.");
    }
}
