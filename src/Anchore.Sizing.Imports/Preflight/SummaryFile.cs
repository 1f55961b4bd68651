using System.Text.Json.Serialization;

namespace Anchore.Sizing.Imports.Preflight;

/// <summary>The summary as the script prints it, member by member.</summary>
internal sealed record SummaryFile(
    string Tool,
    int Format,
    string Release,
    string Revision,
    string Plan,
    PreflightCounts Counts,
    SummaryFacts Facts,
    IReadOnlyList<CheckOutcome> Checks);

/// <summary>What the script found of the site; null for what it could not find.</summary>
/// <param name="Postgres">The version of PostgreSQL.</param>
/// <param name="Redis">The version of Redis.</param>
/// <param name="Runtime">The container runtime with its kind, such as <c>containerd://1.7.2</c>.</param>
/// <param name="Kernel">The oldest kernel of the container hosts.</param>
/// <param name="StorageDriver">The storage driver of the container host.</param>
/// <param name="NodeMemory">Allocatable memory of the smallest node that holds the largest replica, in Ki.</param>
/// <param name="NodeCpu">Allocatable CPUs of the same node.</param>
internal sealed record SummaryFacts(
    string? Postgres, string? Redis, string? Runtime, string? Kernel, string? StorageDriver, string? NodeMemory, string? NodeCpu)
{
    /// <summary>The facts by the names of the fields that they fill.</summary>
    public IEnumerable<(string Name, string Value)> Given() =>
        new (string Name, string? Value)[]
        {
            ("postgres", Postgres), ("redis", Redis), ("runtime", Runtime), ("kernel", Kernel), ("storageDriver", StorageDriver),
            ("nodeMemory", NodeMemory), ("nodeCpu", NodeCpu),
        }
        .Where(fact => fact.Value is not null)
        .Select(fact => (fact.Name, fact.Value!));
}

/// <summary>Every member must be there, once, with its own type, and no other.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    MaxDepth = Depth)]
[JsonSerializable(typeof(SummaryFile))]
internal sealed partial class SummaryFormat : JsonSerializerContext
{
    /// <summary>The object, its list of checks, and a check.</summary>
    internal const int Depth = 3;
}
