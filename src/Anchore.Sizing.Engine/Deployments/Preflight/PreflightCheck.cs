using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Deployments.Preflight;

/// <summary>The checks of the preflight script, by their ids.</summary>
public static class PreflightCheck
{
    public const string PostgresVersion = "postgres.version";
    public const string PostgresCron = "postgres.pgCron";
    public const string Connections = "database.connections";
    public const string RedisVersion = "redis.version";
    public const string NodeMemory = "nodes.memory";
    public const string NodeCpu = "nodes.cpu";
    public const string NodeCount = "nodes.count";
    public const string KubernetesVersion = "kubernetes.version";
    public const string StorageClass = "kubernetes.storageClass";
    public const string Runtime = "runtime.version";
    public const string Kernel = "temporaryStorage.kernel";
    public const string TemporaryStorage = "storage.temporary.perAnalyzer";

    /// <summary>The first word of a check of a host, <c>network.PARTY.dns</c> or <c>network.PARTY.tcp</c>.</summary>
    public const string Network = "network";

    /// <summary>Whether the name of a host resolves.</summary>
    public const string Name = "dns";

    /// <summary>Whether the port of a host answers.</summary>
    public const string Port = "tcp";

    /// <summary>The party of the registries, of which a run may have tried several.</summary>
    public const string Registry = "registry";

    /// <summary>The party of the object store.</summary>
    public const string ObjectStore = "objectStore";

    private static readonly string[] OfOneSite =
    [
        PostgresVersion,
        PostgresCron,
        Connections,
        RedisVersion,
        NodeMemory,
        NodeCpu,
        NodeCount,
        KubernetesVersion,
        StorageClass,
        Runtime,
        Kernel,
        TemporaryStorage,
    ];

    /// <summary>Every check of the releases' scripts, in the order in which plans list them.</summary>
    public static IReadOnlyList<string> AllOf(RuleBookCatalog catalog)
    {
        var parties = catalog.Books.SelectMany(book => book.Network).Where(row => row.To.OffSite).Select(row => row.To.Id);
        return [.. OfOneSite, .. parties.Append(Registry).Append(ObjectStore).Distinct().SelectMany(OfHost)];
    }

    private static string[] OfHost(string party) => [$"{Network}.{party}.{Name}", $"{Network}.{party}.{Port}"];
}
