using Anchore.Sizing.Imports.Json;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Tells images from the other things that registries hold, by their media types.</summary>
internal static class ArtifactType
{
    private const string Artifact = "artifact, not an image";

    // What images have: configurations and manifests of OCI and Docker, and what the first registries gave for any blob.
    private static readonly string[] OfImages =
        ["image.config", "container.image", "image.manifest", "image.index", "distribution.manifest", "octet-stream"];

    private static readonly (string Part, string Reason)[] Others =
    [
        ("in-toto", SkipReasons.Attestation),
        ("cosign", "signature, not an image"),
        ("dsse", SkipReasons.Attestation),
        ("notary", "signature, not an image"),
        ("helm", "Helm chart, not an image"),
        ("cnab", "application bundle, not an image"),
        ("wasm", "WebAssembly module, not an image"),
        ("sbom", "SBOM, not an image"),
        ("spdx", "SBOM, not an image"),
        ("cyclonedx", "SBOM, not an image"),
        ("oci.empty", Artifact),
        ("unknown.config", Artifact),
        ("unknown.artifact", Artifact),
        ("artifact.manifest", Artifact),
    ];

    /// <summary>Why a manifest is no image; null when it is one.</summary>
    public static string? ReasonOf(JsonTree outer, JsonTree manifest)
    {
        var types = new[] { manifest.String("artifactType"), outer.String("artifactType") }
            .Concat((manifest["layers"]?.Items ?? []).Select(layer => layer.String("mediaType")));
        return types.Select(ReasonOf).FirstOrDefault(reason => reason is not null)
            ?? (outer.String("artifactType").Length + manifest.String("artifactType").Length > 0 ? Artifact : null)
            ?? ReasonOfContent(manifest["config"]?.String("mediaType") ?? "");
    }

    /// <summary>Why what has this media type is no image; null when it may be one.</summary>
    public static string? ReasonOf(string mediaType)
    {
        foreach (var (part, reason) in Others)
        {
            if (mediaType.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return reason;
            }
        }

        return null;
    }

    /// <summary>
    /// Why what has this media type is no image, where it is the type of a manifest or of its configuration: images have few, and whatever
    /// else there is belongs to an artifact. Null when it may be an image, or when the type is not listed.
    /// </summary>
    public static string? ReasonOfContent(string mediaType) =>
        ReasonOf(mediaType)
        ?? (!mediaType.Contains('/', StringComparison.Ordinal)
            || OfImages.Any(part => mediaType.Contains(part, StringComparison.OrdinalIgnoreCase)) ? null : Artifact);

    /// <summary>Whether the media type is that of an index.</summary>
    public static bool IsIndex(string mediaType) =>
        mediaType.Contains("image.index", StringComparison.Ordinal) || mediaType.Contains("manifest.list", StringComparison.Ordinal);
}
