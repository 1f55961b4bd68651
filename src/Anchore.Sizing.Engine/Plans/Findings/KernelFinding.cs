using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Old kernels with OverlayFS need a temporary volume; only releases that say so have this finding.</summary>
internal sealed class KernelFinding() : FindingDefinition(FindingIds.Kernel)
{
    public override string Field => "kernel";

    public override Finding? Evaluate(PlanContext plan)
    {
        if (plan.Book.Find(RuleIds.TemporaryKernel) is not { } rule)
        {
            return null;
        }

        var deployment = plan.Deployment;
        var oldest = rule.Version;
        return (deployment, StorageDriver.Classify(deployment.StorageDriver)) switch
        {
            ({ TemporaryVolume: true }, _) => Ok(rule, "A dedicated temporary volume avoids the OverlayFS bug of old kernels."),
            ({ Kernel: { } kernel }, _) when !kernel.IsOlderThan(oldest) => Ok(
                rule,
                $"Kernel {kernel} is free of the OverlayFS bug that was fixed in {oldest}."),
            (_, StorageDriverKind.Other) => Ok(
                rule,
                $"The OverlayFS bug of old kernels does not concern the storage driver {deployment.StorageDriver.Trim()}."),
            ({ Kernel: { } kernel }, StorageDriverKind.Overlay) => Error(
                rule,
                $"Kernel {kernel} with {deployment.StorageDriver.Trim()} has a bug of the OverlayFS driver "
                    + "that breaks analyses on the container's own storage.",
                $"Give the analyzers a dedicated temporary volume, or move to kernel {oldest} or later.") with
            {
                Fix = TemporaryVolumeFinding.UseVolume,
            },
            _ => Info(
                rule,
                $"Without a dedicated temporary volume, hosts that use OverlayFS need kernel {oldest} or later; "
                    + "kernel and storage driver are not both known.",
                "Ask for them (uname -r, docker info) and enter them, or plan a dedicated temporary volume.") with
            {
                Question = "Which kernel and storage driver do the container hosts run (uname -r, docker info)?",
                Fix = TemporaryVolumeFinding.UseVolume,
            },
        };
    }
}
