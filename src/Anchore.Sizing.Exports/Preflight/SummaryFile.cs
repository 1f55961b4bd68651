using System.Text.Json.Serialization;

namespace Anchore.Sizing.Exports.Preflight;

/// <summary>The summary as the script prints it, member by member.</summary>
internal sealed record SummaryFile(
    string Tool,
    int Format,
    string Release,
    string Revision,
    string Plan,
    PreflightCounts Counts,
    SummaryFacts Facts,
    IReadOnlyList<PreflightCheck> Checks);

/// <summary>What the script found of the site; nothing for what it could not find.</summary>
internal sealed record SummaryFacts(string? Postgres, string? Redis, string? Runtime, string? Kernel, string? StorageDriver)
{
    public IEnumerable<(string Name, string Value)> Versions() => Named(("postgres", Postgres), ("redis", Redis), ("runtime", Runtime), ("kernel", Kernel));

    public IEnumerable<(string Name, string Value)> Given() => [.. Versions(), .. Named(("storageDriver", StorageDriver))];

    private static IEnumerable<(string Name, string Value)> Named(params (string Name, string? Value)[] facts) =>
        facts.Where(fact => fact.Value is not null).Select(fact => (fact.Name, fact.Value!));
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
