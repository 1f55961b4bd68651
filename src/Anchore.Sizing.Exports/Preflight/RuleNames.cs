namespace Anchore.Sizing.Exports.Preflight;

/// <summary>The rules that a site can be checked against.</summary>
internal static class RuleNames
{
    public const string Postgres = "postgres.version";
    public const string Redis = "redis.version";
    public const string Runtime = "runtime.version";
    public const string Temporary = "storage.temporary.factor";
    public const string DedicatedVolume = "storage.temporary.dedicated";
    public const string Nodes = "nodes.packing";

    // Stated by some releases only.
    public const string Cron = "postgres.pgCron";
    public const string Connections = "database.connections.minimum";
    public const string Delivery = "delivery.form";
    public const string Kubernetes = "kubernetes.version";
    public const string EphemeralVolumes = "kubernetes.ephemeralVolumes";
    public const string Kernel = "storage.temporary.kernel";
    public const string Architecture = "nodes.architecture";

    /// <summary>The rules whose sections are the chart's keys of the connection pools.</summary>
    public static readonly string[] PoolKeys = ["database.pool.size", "database.pool.overflow"];
}
