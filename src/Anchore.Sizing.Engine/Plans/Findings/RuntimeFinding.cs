using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>
/// Whether the container runtime suits: the vendor's minimum is a version of Docker, and other runtimes are compatible by their kind.
/// </summary>
internal sealed class RuntimeFinding() : VersionFinding(FindingIds.Runtime)
{
    public override string Field => "runtime";

    public override Finding Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.RuntimeVersion];
        return plan.Deployment.Runtime switch
        {
            null => Info(
                rule,
                $"Container runtime: not given; Docker {rule.Version} or later, or a compatible runtime, is required.",
                "Ask for it (kubectl get nodes -o wide, docker version) and enter it.") with
            {
                Question = "Which container runtime do the nodes run, and in which version (kubectl get nodes -o wide)?",
            },
            { Kind: null, IsDockerNumbering: false } runtime => Info(
                rule,
                $"{runtime} is not a version of Docker. containerd and CRI-O count this way and are compatible; "
                    + $"their versions are not compared with Docker {rule.Version}.",
                $"Ask which runtime it is and enter it with its name, such as containerd://{runtime}.") with
            {
                Question = $"Which container runtime is {runtime}: containerd, CRI-O or Docker?",
                Fix = Set($"Use containerd {runtime}", "runtime", $"containerd://{runtime}"),
            },
            { Kind: null or ContainerRuntime.Docker } runtime => CompareDocker(rule, runtime),
            var runtime => Ok(
                rule,
                $"{runtime.Kind} {runtime.Version} is compatible with Docker images; the required {rule.Version} is a version of Docker."),
        };
    }

    private Finding CompareDocker(Rule rule, ContainerRuntime runtime)
    {
        var finding = Compare(rule, "Docker", runtime.Version, "docker version");
        var otherwise = $"If it is another runtime's version, enter it with its name, such as containerd://{runtime}.";
        return finding.Severity == Severity.Error && runtime.Kind is null
            ? finding with { Remedy = $"{finding.Remedy} {otherwise}" }
            : finding;
    }
}
