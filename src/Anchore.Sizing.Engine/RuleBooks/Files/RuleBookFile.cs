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

    public required ChartFile Chart { get; init; }

    public ComposeFile? Compose { get; init; }

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

/// <param name="Name">The chart's name.</param>
/// <param name="Version">The version that the rule book quotes.</param>
/// <param name="From">The oldest version that installs one of the releases.</param>
/// <param name="To">The newest version that installs one of the releases.</param>
internal sealed record ChartFile(string Name, string Version, string From, string To);

/// <param name="Release">The release that the vendor's Compose file was made for.</param>
/// <param name="Source">Where the file can be found.</param>
/// <param name="Caveats">What has to be known before it is used for this release.</param>
internal sealed record ComposeFile(string Release, SourceFile Source, string[] Caveats);

/// <param name="Title">The title for people.</param>
/// <param name="Date">The date as the publisher prints it.</param>
/// <param name="Address">Where it can be read.</param>
/// <param name="Chart">The chart's version, where the document is one of the vendor's chart.</param>
internal sealed record DocumentFile(string Title, string Date, string? Address = null, string? Chart = null);

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

    /// <summary>Whether a plan may leave it out.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the chart can run more than one replica.</summary>
    public required bool Replicable { get; init; }

    /// <summary>The rule that states its memory.</summary>
    public required string Memory { get; init; }

    /// <summary>The rule that states its CPU.</summary>
    public string? Cpu { get; init; }

    /// <summary>The rules whose sum is the database connections of one of its processes.</summary>
    public string[] Connections { get; set; } = [];

    /// <summary>The rule that states the processes of a replica, where they are several.</summary>
    public string? Processes { get; init; }

    public SidecarFile[] Sidecars { get; set; } = [];

    /// <summary>Whether the chart runs it in any case.</summary>
    public bool AlwaysRuns { get; init; }

    /// <summary>What a plan lacks without it, the first that applies.</summary>
    public AbsenceFile[] Without { get; set; } = [];

    /// <summary>The rules that ask for something only where it runs.</summary>
    public string[] Rules { get; set; } = [];
}

internal sealed record AbsenceFile
{
    public required Severity Severity { get; init; }

    public required string Statement { get; init; }

    public string? Remedy { get; init; }

    /// <summary>The service that must run for it to matter.</summary>
    public string? With { get; init; }

    /// <summary>The way out with which it matters.</summary>
    public InternetAccess? InternetAccess { get; init; }

    public SourceFile? Source { get; init; }

    /// <summary>The reason of an assumption; it stands instead of a source.</summary>
    public string? Assumption { get; init; }
}

/// <param name="Name">Its name for people.</param>
/// <param name="Memory">The rule that states its memory; the memory of the service when left out.</param>
/// <param name="With">The service that must run for it to exist.</param>
internal sealed record SidecarFile(string Name, string? Memory = null, string? With = null);

internal sealed record ObjectStoreFile(string Id, string Name, SourceFile? Source = null);

internal sealed record PartyFile(string Name, string Address, bool OffSite = false, MirrorFile? Mirror = null);

/// <summary>What stands in for the party on a site without internet access.</summary>
internal sealed record MirrorFile(string Name, string Address, string Purpose);

internal sealed record NetworkFile
{
    public required string From { get; init; }

    public required string To { get; init; }

    public int? Port { get; init; }

    public string Protocol { get; set; } = "TCP";

    public required NetworkDirection Direction { get; init; }

    public required string Purpose { get; init; }

    public required bool Required { get; init; }

    /// <summary>The services that open it, where <see cref="From"/> stands for all of them.</summary>
    public string[] By { get; set; } = [];

    public required SourceFile Source { get; init; }

    public string[] Services { get; set; } = [];

    public string[] Without { get; set; } = [];

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
