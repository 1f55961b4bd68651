using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

internal static class DockerSocketFinding
{
    public static Finding Of(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.DockerSocket];
        return plan.Deployment.DockerSocket
            ? new Finding(
                "dockerSocket",
                Severity.Warning,
                "Pulling images through the Docker socket gives the container added privileges and may slow the Docker host; the vendor advises against it.",
                "Let the analyzers pull from a registry instead.",
                rule)
            : new Finding("dockerSocket", Severity.Ok, "Images are pulled from registries, so the containers run unprivileged.", null, rule);
    }
}
