using System.Text.Json;
using System.Text.Json.Serialization;

namespace Anchore.Sizing.Engine.RuleBooks.Files;

/// <summary>The shape of a rule book's data file.</summary>
internal sealed record RuleBookFile
{
    /// <summary>The published schema, for editors.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Release { get; init; }

    public required CoversFile Covers { get; init; }

    public required string Product { get; init; }

    public required string Revision { get; init; }

    public required string Chart { get; init; }

    public required Dictionary<string, DocumentFile> Documents { get; init; }

    public required JsonElement Defaults { get; init; }

    public required RuleFile[] Rules { get; init; }

    public required ServicesFile Services { get; init; }

    public Dictionary<string, string> Retired { get; set; } = [];

    public required ObjectStoreFile[] ObjectStores { get; init; }

    public required Dictionary<string, PartyFile> Parties { get; init; }

    public required NetworkFile[] Network { get; init; }

    public required string[] NotStated { get; init; }
}

internal sealed record CoversFile(string From, string To);

internal sealed record DocumentFile(string Title, string Date, string? Address = null);

internal sealed record SourceFile(string Document, string Section);

// Members with a default have a setter: the generated reader would overwrite an initializer that cannot be set later.
internal sealed record RuleFile
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public string? Value { get; init; }

    public RuleUnit Unit { get; init; }

    public required string Statement { get; init; }

    public required string Governs { get; init; }

    public SourceFile? Source { get; init; }

    /// <summary>The reason of an assumption; it stands instead of a source.</summary>
    public string? Assumption { get; init; }

    public ClaimFile[] Claims { get; set; } = [];

    public string? Taken { get; init; }
}

internal sealed record ClaimFile(string Value, string Statement, SourceFile Source);

internal sealed record ServicesFile(SourceFile Source, ServiceFile[] List);

internal sealed record ServiceFile
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Role { get; init; }

    public string? Since { get; init; }

    public int? Port { get; init; }

    /// <summary>Whether a deployment works without it.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the chart can run more than one replica.</summary>
    public required bool Replicable { get; init; }

    /// <summary>The rule that states its memory.</summary>
    public required string Memory { get; init; }

    /// <summary>The rule that states its CPU.</summary>
    public string? Cpu { get; init; }

    /// <summary>The rules whose sum is its database connections.</summary>
    public string[] Connections { get; set; } = [];
}

internal sealed record ObjectStoreFile(string Id, string Name, SourceFile? Source = null);

internal sealed record PartyFile(string Name, string Address, bool OffSite = false);

internal sealed record NetworkFile
{
    public required string From { get; init; }

    public required string To { get; init; }

    public int? Port { get; init; }

    public string Protocol { get; set; } = "TCP";

    public required NetworkDirection Direction { get; init; }

    public required string Purpose { get; init; }

    public required bool Required { get; init; }

    public required SourceFile Source { get; init; }

    public string[] Services { get; set; } = [];

    public string[] ObjectStores { get; set; } = [];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RuleBookFile))]
internal sealed partial class RuleBookFileContext : JsonSerializerContext;
