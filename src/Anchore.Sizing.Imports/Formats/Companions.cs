using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Signatures, attestations and charts among the manifests of a registry.</summary>
internal static class Companions
{
    /// <summary>Why a manifest is no image; null when it may be one.</summary>
    /// <param name="tags">Its tags.</param>
    /// <param name="mediaTypes">The media types of it and of its configuration or artifact, as far as they are listed.</param>
    public static string? ReasonOf(IReadOnlyList<string> tags, params ReadOnlySpan<string> mediaTypes)
    {
        foreach (var mediaType in mediaTypes)
        {
            if (ArtifactType.ReasonOfContent(mediaType) is { } reason)
            {
                return reason;
            }
        }

        return tags.Count > 0 && tags.All(ImageReference.IsCompanionTag) ? SkipReasons.Companion : null;
    }
}
