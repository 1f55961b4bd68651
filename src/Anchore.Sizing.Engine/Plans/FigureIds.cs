namespace Anchore.Sizing.Engine.Plans;

/// <summary>The names of the figures.</summary>
public static class FigureIds
{
    public const string Replicas = "replicas.total";
    public const string Memory = "memory.total";
    public const string TemporaryPerAnalyzer = "storage.temporary.perAnalyzer";
    public const string Temporary = "storage.temporary.total";
    public const string Object = "storage.object";
    public const string ObjectAtHorizon = "storage.object.horizon";
    public const string Configuration = "storage.configuration.total";
    public const string Nodes = "nodes.count";
    public const string NodesByMemory = "nodes.byMemory";
    public const string NodesByCpu = "nodes.byCpu";
    public const string NodeMemory = "node.memory";
    public const string NodeCpu = "node.cpu";
    public const string Cpu = "cpu.total";
    public const string Database = "database.storage";
    public const string Connections = "database.connections";
    public const string AnalyzersRequired = "analyzers.required";
    public const string AnalyzerCapacity = "analyzers.capacity";

    /// <summary>The memory of all replicas of a service.</summary>
    public static string MemoryOf(string service) => "memory." + service;

    /// <summary>The CPUs of all replicas of a service, where the release states CPU.</summary>
    public static string CpuOf(string service) => "cpu." + service;
}
