using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// An OCI index or Docker manifest list. The sizes in it are those of the manifests' text, not of images. Entries with a platform are
/// platforms of one image; entries without one are images of their own.
/// </summary>
internal sealed class IndexJson : JsonFormat
{
    private const string Attestation = "vnd.docker.reference.type";

    public override IReadOnlyList<string> Keys { get; } =
        ["manifests", "mediaType", "digest", "platform", "os", "architecture", "variant", "annotations", Attestation, "artifactType",
            "schemaVersion", "content", "org.opencontainers.image.ref.name", "imageName"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        Body(record.Value)["manifests"] is { IsArray: true } && (record.Value.Has("schemaVersion")
            || ArtifactType.IsIndex(record.Value.String("mediaType")) || record.Value.Has("content"));

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value.String("mediaType").Contains("docker", StringComparison.Ordinal) ? "docker-manifest-list" : "oci-index";

    public override bool HoldsImages(JsonRecord record) => true;

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var entries = Body(record.Value)["manifests"]!.Items;
        if (entries.Count(entry => entry["platform"] is not null) > 1)
        {
            source.Remark(IndexRemarks.Platforms);
        }

        foreach (var entry in entries)
        {
            var platform = PlatformText.Create(entry["platform"]);
            if (ReasonOf(entry, platform, source) is { } reason)
            {
                source.Skip(record.Line, reason);
                continue;
            }

            source.Add(new ImageListing { Digests = [entry.String("digest")], Platform = platform }, record.Line);
        }
    }

    private static JsonTree Body(JsonTree value) => value["content"] is { IsObject: true } content ? content : value;

    private static string? ReasonOf(JsonTree entry, string platform, SourceBuilder source)
    {
        var type = entry.String("mediaType");
        return platform == PlatformText.Unknown || entry["annotations"]?.String(Attestation) is { Length: > 0 }
            ? SkipReasons.Attestation
            : ArtifactType.ReasonOfContent(entry.String("artifactType")) is { } artifact ? artifact
            : ImageReference.IsCompanionTag(entry["annotations"]?.String("org.opencontainers.image.ref.name") ?? "") ? SkipReasons.Companion
            : type.Length > 0 && !type.Contains("manifest", StringComparison.Ordinal)
                && !ArtifactType.IsIndex(type) ? "another kind of content, not an image"
            : null;
    }
}
