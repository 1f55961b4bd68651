using System.Text.Json.Serialization;
using Anchore.Sizing.Engine.RuleBooks.Files;

namespace Anchore.Sizing.Engine.NodeTypes.Files;

/// <summary>The shape of the data file of machine types.</summary>
internal sealed record NodeTypeFile(Dictionary<string, DocumentFile> Documents, NodeTypeEntry[] Types);

internal sealed record NodeTypeEntry(string Id, int Vcpu, string Memory, SourceFile Source, int? Pods = null, string? Architecture = null);

/// <summary>The shape of the data file of platforms.</summary>
internal sealed record NodePlatformFile(Dictionary<string, DocumentFile> Documents, NodePlatformEntry[] Platforms, RuleFile[] Rules);

internal sealed record NodePlatformEntry(
    string Id,
    string Name,
    string DaemonMemory,
    string DaemonCpu,
    string? Provider = null,
    string? Pods = null
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(NodeTypeFile))]
[JsonSerializable(typeof(NodePlatformFile))]
internal sealed partial class NodeTypeFileContext : JsonSerializerContext;
