using Anchore.Sizing.Engine.Plans.Findings.Preflight;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Every finding of a plan.</summary>
internal static class FindingList
{
    /// <summary>The findings, the worst first, otherwise in the order of the rules.</summary>
    public static IReadOnlyList<Finding> Of(PlanContext plan) => [.. All(plan).OfType<Finding>().OrderByDescending(finding => finding.Severity)];

    private static IEnumerable<Finding?> All(PlanContext plan) =>
    [
        NodeFindings.TooSmall(plan),
        ReleaseFinding.Coverage(plan),
        .. AbsenceFindings.Create(plan),
        InternetFindings.Access(plan),
        .. InternetFindings.Unreachable(plan),
        VersionFinding.Of(plan.Book[RuleIds.PostgresVersion], "PostgreSQL", plan.Deployment.Postgres, "SHOW server_version"),
        RuntimeFinding.Create(plan),
        RedisFinding.Create(plan),
        DatabaseFindings.Cron(plan),
        DatabaseFindings.Storage(plan),
        DatabaseFindings.Connections(plan),
        TemporaryStorageFindings.Kernel(plan),
        TemporaryStorageFindings.Volume(plan),
        FeedFinding.Create(plan),
        DockerSocketFinding.Of(plan),
        MemoryFindings.Minimum(plan),
        MemoryFindings.Feeds(plan),
        MemoryFindings.Reports(plan),
        FeedsServiceFinding.Create(plan),
        ObjectStoreFinding.Of(plan),
        AnalyzerFindings.Capacity(plan),
        AnalyzerFindings.Measurement(plan),
        NodeFindings.OneAnalyzerEach(plan),
        SidecarFinding.Create(plan),
        NodeFindings.NoneSpare(plan),
        .. PreflightFindings.Create(plan),
    ];
}
