using Anchore.Sizing.Engine.Deployments.Preflight;
using Anchore.Sizing.Engine.NodeTypes;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>
/// What a customer has and wants: the input of a plan. Every property is a field of the same name in links, JSON and forms;
/// ranges and defaults stand in the release's <see cref="DeploymentSchema"/>.
/// </summary>
/// <remarks>Two deployments are equal when every field is; however they were written, they have one canonical form.</remarks>
public sealed record Deployment
{
    /// <summary>The customer's name for the plan, shown on it; may be empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>The vendor release whose rules apply: a rule book's id.</summary>
    public required string Release { get; init; }

    /// <summary>The version that was asked for, where it says more than <see cref="Release"/>.</summary>
    public VersionNumber? ReleaseVersion { get; init; }

    /// <summary>Images stored, that is analyzed and kept, counted by digest.</summary>
    public long Images { get; init; }

    /// <summary>Uncompressed size of the largest image to be analyzed.</summary>
    public DataSize LargestImage { get; init; }

    /// <summary>Replicas of each service of the release; the plan chooses those that are not given.</summary>
    public required Replicas Replicas { get; init; }

    /// <summary>Memory per service replica where it overrides the rule book's for all services.</summary>
    public DataSize? Memory { get; init; }

    /// <summary>Images that one analyzer works on at once.</summary>
    public long Concurrency { get; init; }

    /// <summary>Layer cache of each analyzer, on its temporary volume; zero for none.</summary>
    public DataSize LayerCache { get; init; }

    /// <summary>Whether analyzers have a dedicated temporary volume; otherwise they use the container's ephemeral storage.</summary>
    public bool TemporaryVolume { get; init; }

    /// <summary>Where analysis documents are kept: the id of an object store of the rule book.</summary>
    public string ObjectStore { get; init; } = "";

    /// <summary>The storage that is provided for PostgreSQL, where it is known.</summary>
    public DataSize? DatabaseSize { get; init; }

    /// <summary>The storage that is provided for documents outside PostgreSQL, a volume's size or a bucket's quota, where it is known.</summary>
    public DataSize? ObjectStoreSize { get; init; }

    /// <summary>The site's PostgreSQL.</summary>
    public VersionNumber? Postgres { get; init; }

    /// <summary>The site's Redis.</summary>
    public VersionNumber? Redis { get; init; }

    /// <summary>The site's container runtime.</summary>
    public ContainerRuntime? Runtime { get; init; }

    /// <summary>The kernel of the site's container hosts.</summary>
    public VersionNumber? Kernel { get; init; }

    /// <summary>The storage driver of the site's container hosts, for example <c>overlay2</c>.</summary>
    public string StorageDriver { get; init; } = "";

    /// <summary>Whether images are pulled through the Docker socket.</summary>
    public bool DockerSocket { get; init; }

    /// <summary>Hours between two feed synchronizations.</summary>
    public long FeedSyncHours { get; init; }

    /// <summary>The machine type of the nodes, where it is in the catalogue.</summary>
    public NodeType? NodeType { get; init; }

    /// <summary>The platform whose formula leaves what to pods. Default: that of the type's provider.</summary>
    public NodePlatform? NodePlatform { get; init; }

    /// <summary>The most pods of a node, where the platform's formula asks for it. Default: the type's or the platform's own.</summary>
    public long? NodePods { get; init; }

    /// <summary>Installed memory of a node. Default: the type's.</summary>
    public DataSize? InstalledMemory { get; init; }

    /// <summary>Installed CPUs of a node. Default: the type's.</summary>
    public decimal? InstalledCpu { get; init; }

    /// <summary>
    /// Allocatable memory of one node. Default: what the platform's formula leaves of the installed memory; without either, the rule book's.
    /// </summary>
    public DataSize NodeMemory { get; init; }

    /// <summary>
    /// Allocatable CPUs of one node. Default: what the platform's formula leaves of the installed CPUs; without either, CPU does not limit
    /// the nodes.
    /// </summary>
    public decimal? NodeCpu { get; init; }

    /// <summary>Memory that DaemonSets request on each node. Default: as measured on the platform; without one, none.</summary>
    public DataSize DaemonMemory { get; init; }

    /// <summary>CPUs that DaemonSets request on each node. Default: as measured on the platform; without one, none.</summary>
    public decimal DaemonCpu { get; init; }

    /// <summary>Nodes kept free for failures and upgrades.</summary>
    public long SpareNodes { get; init; }

    /// <summary>Net growth: images added a month, less those deleted.</summary>
    public long ImagesPerMonth { get; init; }

    /// <summary>Net growth a year in percent, compounding yearly; not together with <see cref="ImagesPerMonth"/>.</summary>
    public decimal? GrowthPercent { get; init; }

    /// <summary>Planning horizon in months.</summary>
    public long Months { get; init; }

    /// <summary>Peak arrivals of images to be analyzed; 0 when it is not asked for.</summary>
    public long ImagesPerHour { get; init; }

    /// <summary>The site's own measurement of an analysis, in minutes.</summary>
    public decimal? MinutesPerImage { get; init; }

    /// <summary>Share of the time that analyzers are to be busy at the peak.</summary>
    public decimal Utilization { get; init; }

    /// <summary>How the site reaches hosts on the internet.</summary>
    public InternetAccess InternetAccess { get; init; }

    /// <summary>Whether the registries with the images to be analyzed stand within the site's network.</summary>
    public NetworkLocation RegistryLocation { get; init; }

    /// <summary>Whether the object store stands within the site's network. Default: outside for S3, otherwise inside.</summary>
    public NetworkLocation ObjectStoreLocation { get; init; }

    /// <summary>What the workload was read from, with the day and the counts, printed on every document; empty where it was entered.</summary>
    public string Inventory { get; init; } = "";

    /// <summary>The customer, printed on every document; may be empty.</summary>
    public string PreparedFor { get; init; } = "";

    /// <summary>The author, printed on every document; may be empty.</summary>
    public string PreparedBy { get; init; } = "";

    /// <summary>The day of the plan, printed on every document; null for none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What else the documents are to say, printed as given; may be empty.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Whether the stored images become more.</summary>
    public bool Grows => ImagesPerMonth > 0 || GrowthPercent > 0;

    /// <summary>Whether analysis documents lie in the deployment's own PostgreSQL, so that there is no store of its own for them.</summary>
    public bool KeepsDocumentsInDatabase => ObjectStore == ObjectStoreRule.Database;

    /// <summary>What a preflight run found wrong with the site; null when it found nothing, or there was none.</summary>
    public PreflightProblems? Preflight { get; init; }

    /// <summary>The default of <see cref="ObjectStoreLocation"/>, which depends on the store.</summary>
    internal NetworkLocation UsualObjectStoreLocation =>
        ObjectStore == ObjectStoreRule.S3 ? NetworkLocation.Outside : NetworkLocation.Inside;
}
