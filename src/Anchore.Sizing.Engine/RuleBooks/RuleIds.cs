namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The rules that plans and exports name. A rule book that lacks one of <see cref="Required"/> is refused.</summary>
public static class RuleIds
{
    public const string TemporaryFactor = "storage.temporary.factor";
    public const string TemporaryDedicated = "storage.temporary.dedicated";
    public const string ObjectPerImage = "storage.object.perImage";
    public const string ConfigurationVolume = "storage.configuration.volume";
    public const string MostConcurrency = "analyzer.concurrency.maximum";
    public const string MinutesPerHour = "analyzer.minutesPerHour";
    public const string Scaling = "services.scaling";
    public const string Growth = "growth.scope";
    public const string Queueing = "analyzer.queueing";
    public const string NodePacking = "nodes.packing";
    public const string PostgresVersion = "postgres.version";
    public const string RuntimeVersion = "runtime.version";
    public const string RedisVersion = "redis.version";
    public const string DockerSocket = "security.dockerSocket";
    public const string FeedInterval = "feed.interval";
    public const string InternetProxy = "internet.proxy";
    public const string InternetNone = "internet.none";

    // Made from what the rule book covers.
    public const string ReleaseCoverage = "release.coverage";

    // Stated by some releases only.
    public const string TemporaryKernel = "storage.temporary.kernel";
    public const string AutomaticFeeds = "feed.automatic";
    public const string FeedsMemory = "memory.feeds";
    public const string OneAnalyzerPerNode = "nodes.oneAnalyzer";
    public const string DatabaseStorage = "database.storage.minimum";
    public const string DatabaseConnections = "database.connections.minimum";
    public const string PostgresCron = "postgres.pgCron";
    public const string Sidecars = "nodes.sidecars";
    public const string ReportsMemory = "memory.reports";
    public const string ReportsVolume = "reports.volume";
    public const string ReportsVolumeImages = "reports.volume.images";
    public const string FeedsService = "feeds.service";
    public const string FeedsWorkspace = "feeds.workspace";
    public const string FeedsDatabase = "feeds.database";
    public const string PoolSize = "database.pool.size";
    public const string PoolOverflow = "database.pool.overflow";
    public const string Kubernetes = "kubernetes.version";
    public const string EphemeralVolumes = "kubernetes.ephemeralVolumes";
    public const string Architecture = "nodes.architecture";
    public const string Delivery = "delivery.form";
    public const string AuthorizerMemory = "memory.rbacAuthorizer";

    /// <summary>The rules without which a rule book is refused.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        TemporaryFactor, TemporaryDedicated, ObjectPerImage, ConfigurationVolume, MostConcurrency, MinutesPerHour, Queueing,
        NodePacking, PostgresVersion, RuntimeVersion, RedisVersion, DockerSocket, FeedInterval, InternetProxy, InternetNone,
    ];

    /// <summary>Why a deployment may leave out a service, and what it then lacks.</summary>
    public static string WithoutService(string service) => "services." + service;
}
