using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether analyzers can use the space that they are given.</summary>
internal static class TemporaryStorageFindings
{
    /// <summary>Old kernels with OverlayFS need a temporary volume; only releases that say so have this finding.</summary>
    public static Finding? Kernel(PlanContext plan)
    {
        if (plan.Book.Find(RuleIds.TemporaryKernel) is not { } rule)
        {
            return null;
        }

        var deployment = plan.Deployment;
        var oldest = rule.Version;
        Finding Found(Severity severity, string message, string? remedy = null) => new("temporaryStorage.kernel", severity, message, remedy, rule);
        return (deployment, StorageDriver.Classify(deployment.StorageDriver)) switch
        {
            ({ TemporaryVolume: true }, _) => Found(Severity.Ok, "A dedicated temporary volume avoids the OverlayFS bug of old kernels."),
            ({ Kernel: { } kernel }, _) when !kernel.IsOlderThan(oldest) => Found(Severity.Ok, $"Kernel {kernel} is free of the OverlayFS bug that was fixed in {oldest}."),
            (_, StorageDriverKind.Other) => Found(Severity.Ok, $"The OverlayFS bug of old kernels does not concern the storage driver {deployment.StorageDriver.Trim()}."),
            ({ Kernel: { } kernel }, StorageDriverKind.Overlay) => Found(
                Severity.Error,
                $"Kernel {kernel} with {deployment.StorageDriver.Trim()} has a bug of the OverlayFS driver that breaks analyses on the container's own storage.",
                $"Give the analyzers a dedicated temporary volume, or move to kernel {oldest} or later."),
            _ => Found(
                Severity.Info,
                $"Without a dedicated temporary volume, hosts that use OverlayFS need kernel {oldest} or later; kernel and storage driver are not both known.",
                "Ask for them (uname -r, docker info) and enter them, or plan a dedicated temporary volume."),
        };
    }

    public static Finding Volume(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.TemporaryDedicated];
        var size = plan[FigureIds.TemporaryPerAnalyzer].Display;
        return plan.Deployment.TemporaryVolume
            ? new Finding("temporaryStorage.volume", Severity.Ok, $"Each analyzer has a dedicated temporary volume of {size}.", null, rule)
            : new Finding(
                "temporaryStorage.volume",
                Severity.Warning,
                $"Each analyzer unpacks images on the container's ephemeral storage, which needs {size} free and is likely to be slower.",
                "Plan a dedicated temporary volume for each analyzer.",
                rule);
    }
}
