using Anchore.Sizing.Engine.NodeTypes;

namespace Anchore.Sizing.Exports.Json;

/// <summary>The catalogue of machine types as the API returns it.</summary>
internal sealed record NodeTypeListResponse(NodeTypeResponse[] NodeTypes, NodePlatformResponse[] Platforms)
{
    public static NodeTypeListResponse FromCatalog(NodeTypeCatalog catalog) => new(
        [.. catalog.Types.Select(type => NodeTypeResponse.FromType(type, catalog.PlatformsOf(type)))],
        [.. catalog.Platforms.Select(NodePlatformResponse.FromPlatform)]);
}

/// <summary>A machine type: memory in bytes, virtual CPUs, the most pods where the type states them, and what platforms leave to pods.</summary>
internal sealed record NodeTypeResponse(
    string Id,
    string Provider,
    string Name,
    decimal Vcpu,
    decimal Memory,
    decimal? Pods,
    string Architecture,
    AllocatableResponse[] Platforms,
    SourceResponse? Source)
{
    public static NodeTypeResponse FromType(NodeType type, IEnumerable<NodePlatform> platforms) => new(
        type.Id,
        type.Provider,
        type.Name,
        type.Cpu.Value.Amount!.Value,
        type.Memory.Value.Amount!.Value,
        type.Pods?.Value.Amount,
        type.IsArm ? "arm64" : "amd64",
        [.. platforms.Select(platform => new AllocatableResponse(platform.Id, platform.MemoryOf(type), platform.CpuOf(type)))],
        SourceResponse.FromSource(type.Memory.Source));
}

/// <summary>What a platform leaves of a machine to pods: memory in bytes, CPUs.</summary>
internal sealed record AllocatableResponse(string Platform, long Memory, decimal Cpu);

/// <summary>A platform: the most pods of a node where its formula asks for them, and what DaemonSets request on each node.</summary>
internal sealed record NodePlatformResponse(
    string Id, string Name, string? Provider, decimal? Pods, decimal DaemonMemory, decimal DaemonCpu, SourceResponse? Source)
{
    public static NodePlatformResponse FromPlatform(NodePlatform platform) => new(
        platform.Id,
        platform.Name,
        platform.Provider,
        platform.Pods?.Value.Amount,
        platform.DaemonMemory.Value.Amount!.Value,
        platform.DaemonCpu.Value.Amount!.Value,
        SourceResponse.FromSource(platform.DaemonMemory.Source));
}
