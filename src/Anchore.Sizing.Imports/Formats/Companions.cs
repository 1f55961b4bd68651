using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Signatures, attestations and charts among the manifests of a registry.</summary>
internal static class Companions
{
    /// <summary>Why a manifest is no image; null when it may be one.</summary>
    /// <param name="tags">Its tags.</param>
    /// <param name="mediaType">The media type of its configuration or artifact; empty when it is not listed.</param>
    public static string? ReasonOf(IReadOnlyList<string> tags, string mediaType) =>
        ArtifactType.ReasonOf(mediaType)
        ?? (tags.Count > 0 && tags.All(ImageReference.IsCompanionTag) ? SkipReasons.Companion : null);
}
