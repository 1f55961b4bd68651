using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>The names of the findings; one that says whether a rule is met has the name of the rule.</summary>
public static class FindingIds
{
    public const string NodeSize = "nodes.tooSmall";
    public const string Release = RuleIds.ReleaseCoverage;
    public const string Internet = "network.internet";
    public const string Registries = "network." + PartyIds.Registries;
    public const string ObjectStoreOutside = "network." + PartyIds.ObjectStore;
    public const string Postgres = RuleIds.PostgresVersion;
    public const string Runtime = RuleIds.RuntimeVersion;
    public const string Redis = RuleIds.RedisVersion;
    public const string Cron = RuleIds.PostgresCron;
    public const string DatabaseStorage = "database.storage";
    public const string DatabaseConnections = "database.connections";
    public const string Kernel = "temporaryStorage.kernel";
    public const string TemporaryVolume = "temporaryStorage.volume";
    public const string Feed = RuleIds.FeedInterval;
    public const string DockerSocket = "dockerSocket";
    public const string Memory = "memory.minimum";
    public const string FeedsMemory = RuleIds.FeedsMemory;
    public const string ReportsVolume = RuleIds.ReportsVolume;
    public const string FeedsService = RuleIds.FeedsService;
    public const string ObjectStore = "objectStore.location";
    public const string AnalyzerCapacity = "analyzers.capacity";
    public const string AnalyzerMeasurement = "analyzers.measurement";
    public const string AnalyzersPerNode = "nodes.analyzers";
    public const string Sidecars = RuleIds.Sidecars;
    public const string SpareNodes = "nodes.spare";
    public const string Scaling = RuleIds.Scaling;
    public const string Growth = RuleIds.Growth;
    public const string DatabaseFull = "database.full";
    public const string ObjectStoreFull = "objectStore.full";
    public const string NodeOverride = "nodes.override";
    public const string NodePlatform = "nodes.platform";

    /// <summary>What a deployment lacks for want of a service.</summary>
    public static string WithoutService(string service) => RuleIds.WithoutService(service);

    /// <summary>What a check of the preflight script found; see <see cref="Deployments.Preflight.PreflightCheck"/>.</summary>
    public static string Preflight(string check) => "preflight." + check;
}
