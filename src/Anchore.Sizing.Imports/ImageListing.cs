using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>What one row or object says of an image, before images are counted.</summary>
internal sealed record ImageListing
{
    /// <summary>Name with tag or digest, as listed; empty when there is none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Digests, with or without their algorithm; a short one serves as an ID.</summary>
    public IReadOnlyList<string> Digests { get; init; } = [];

    /// <summary>Image ID, in full or short.</summary>
    public string Id { get; init; } = "";

    public long? Uncompressed { get; init; }

    public long? Compressed { get; init; }

    /// <summary>Bytes that are compressed or not, which the text does not say.</summary>
    public long? Unknown { get; init; }

    /// <summary>The platform, such as <c>linux/arm64/v8</c>; empty when it is not listed.</summary>
    public string Platform { get; init; } = "";

    /// <summary>The repository of an index whose platforms may be listed beside it; null for an image.</summary>
    public string? IndexOf { get; init; }

    /// <summary>The repository of an untagged manifest, which may be a platform of an index; null for all others.</summary>
    public string? UntaggedIn { get; init; }

    /// <summary>When it was pushed or added.</summary>
    public DateTimeOffset? Added { get; init; }

    /// <summary>When it was analyzed; it decides the busiest hour where it is known.</summary>
    public DateTimeOffset? Analyzed { get; init; }

    /// <summary>Whether anything tells it from other images.</summary>
    public bool HasIdentity => ImageReference.IsHex(Id) || Digests.Any(ImageReference.IsHex) || ImageReference.Clean(Name).Length > 0;
}
