namespace Anchore.Sizing.Imports.Tables;

/// <summary>What a column of a table holds, whatever its title.</summary>
internal enum Column
{
    /// <summary>Something that no reader asks for.</summary>
    Other,

    /// <summary>The same with blanks in it.</summary>
    Words,

    /// <summary>How long an object of Kubernetes exists, such as <c>26s</c>.</summary>
    Age,
    Name,
    Registry,
    Tag,
    Digest,
    Id,

    /// <summary>Time since the image was built, in words, or a date with a time behind a blank.</summary>
    Created,

    /// <summary>When it was pushed or uploaded.</summary>
    Added,
    AnalyzedAt,
    ArchivedAt,
    Size,
    VirtualSize,
    UncompressedSize,
    CompressedSize,
    DiskUsage,
    ContentSize,
    BlobSize,
    SharedSize,
    UniqueSize,
    ArchiveSize,
    Count,
    InUse,
    Platform,
    MediaType,
    Labels,
    Flag,
    Status,
    Namespace,
}
