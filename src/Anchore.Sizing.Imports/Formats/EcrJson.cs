using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>aws ecr describe-images</c>, <c>list-images</c> and <c>batch-get-image</c>, and the first of <c>aws ecr-public</c> by image and by
/// tag: compressed bytes, for an index the largest of its manifests. imagePushedAt is ISO 8601, or seconds since 1970 with version 1 of the
/// CLI.
/// </summary>
internal sealed class EcrJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
    [
        "imageDetails", "imageIds", "registryId", "repositoryName", "imageDigest", "imageTags", "imageTag", "imageSizeInBytes",
            "imagePushedAt",
        "imageManifestMediaType", "artifactMediaType", "imageTagDetails", "imageDetail", "images", "imageId", "imageManifest",
    ];

    public override IReadOnlyList<string> Lists { get; } = ["imageDetails", "imageIds", "imageTagDetails", "images"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("imageDigest")
        && (record.Value.Has("imageSizeInBytes") || record.Value.Has("imagePushedAt") || record.Value.Has("registryId")
            || record.List == "imageIds")
        || record.Value["imageDetail"]?.Has("imageDigest") == true || record.Value["imageId"]?.Has("imageDigest") == true
        || (record.Value.Has("imageSizeInBytes") && (record.Value.Has("imageTags") || record.Value.Has("imagePushedAt")));

    public override string NameOf(JsonRecord record, ShellCommand command) => "ecr-describe-images";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value["imageDetail"] ?? record.Value;
        var id = record.Value["imageId"] ?? image;
        var tags = image.Strings("imageTags").Concat(id.Strings("imageTag")).Concat(record.Value.Strings("imageTag")).Distinct().ToList();
        if (Companions.ReasonOf(tags, image.String("artifactMediaType"), image.String("imageManifestMediaType")) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        var repository = record.Value.String("repositoryName");
        var isIndex = ArtifactType.IsIndex(image.String("imageManifestMediaType"));
        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(repository, tags is [var first, ..] ? first : ""),
                Digests = [id.String("imageDigest")],
                Compressed = image.Positive("imageSizeInBytes") ?? ManifestText.SizeOf(image.String("imageManifest")),
                IndexOf = isIndex ? repository : null,
                UntaggedIn = tags.Count == 0 && !isIndex ? repository : null,
                Added = ToolDate.Parse(image.String("imagePushedAt")),
            },
            record.Line
        );
    }
}
