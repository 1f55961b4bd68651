using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.Plans.Findings.Preflight;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>The findings of a release, in the order in which those of one severity are listed.</summary>
internal static class FindingList
{
    /// <summary>The findings of every plan, then further ones.</summary>
    /// <param name="book">The rules of the release.</param>
    /// <param name="catalog">Every release: a deployment may carry what the preflight script of another one found.</param>
    /// <param name="further">Further findings.</param>
    public static FindingDefinition[] Create(RuleBook book, RuleBookCatalog catalog, IEnumerable<FindingDefinition> further) =>
    [
        new NodeSizeFinding(),
        new ReleaseFinding(),
        .. book.Services.Where(service => service.Without.Count > 0).Select(service => new AbsenceFinding(service)),
        new InternetFinding(),
        new UnreachableRegistriesFinding(),
        new UnreachableObjectStoreFinding(),
        new PostgresFinding(),
        new RuntimeFinding(),
        new RedisFinding(),
        new CronFinding(),
        new DatabaseStorageFinding(),
        new ProvidedStorageFinding(FindingIds.DatabaseFull, ProvidedStorage.Database),
        new ProvidedStorageFinding(FindingIds.ObjectStoreFull, ProvidedStorage.ObjectStore),
        new DatabaseConnectionsFinding(),
        new KernelFinding(),
        new TemporaryVolumeFinding(),
        new FeedFinding(),
        new DockerSocketFinding(),
        new MemoryFinding(),
        new FeedsMemoryFinding(),
        new ReportsVolumeFinding(),
        new FeedsServiceFinding(),
        new ObjectStoreFinding(),
        new AnalyzerCapacityFinding(),
        new AnalyzerMeasurementFinding(),
        new AnalyzersPerNodeFinding(),
        new ScalingFinding(),
        new GrowthFinding(),
        new NodePlatformFinding(),
        new NodeOverrideFinding(),
        new SidecarFinding(),
        new SpareNodeFinding(),
        .. PreflightCheck.AllOf(catalog).Select(check => new PreflightFinding(check)),
        .. further,
    ];

    /// <summary>What the findings say about a plan, the worst first.</summary>
    public static IReadOnlyList<Finding> Evaluate(FindingDefinition[] definitions, PlanContext plan) =>
        [.. definitions.Select(definition => Evaluate(definition, plan)).OfType<Finding>().OrderByDescending(finding => finding.Severity)];

    private static Finding? Evaluate(FindingDefinition definition, PlanContext plan) =>
        definition.Evaluate(plan) is { } finding ? finding with { Field = finding.Field ?? definition.Field } : null;
}
