using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Artifact Registry in JSON, by <c>gcloud artifacts docker images list</c> and by its API: compressed bytes as text.</summary>
internal sealed class GoogleArtifactJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["package", "version", "uploadTime", "createTime", "tags", "metadata", "imageSizeBytes",
            "mediaType", "uri", "dockerImages", "name"];

    public override IReadOnlyList<string> Lists { get; } = ["dockerImages"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        (record.Value.Has("package") && (record.Value.Has("version") || Metadata(record.Value).Has("imageSizeBytes"))
            && (record.Value.Has("createTime") || record.Value.Has("metadata")))
        || (record.Value.Has("uri") && record.Value.Has("imageSizeBytes"));

    public override string NameOf(JsonRecord record, ShellCommand command) => "gcloud-artifacts";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value;
        var metadata = Metadata(image);
        var uri = image.String("uri");
        var repository = image.String("package") is { Length: > 0 } package ? package : uri.Split('@')[0];
        var tags = image["tags"]?.Text is { } joined
            ? joined.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : image.Strings("tags");
        if (Companions.ReasonOf(tags, metadata.String("artifactType"), metadata.String("mediaType")) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        var isIndex = ArtifactType.IsIndex(metadata.String("mediaType"));
        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(repository, tags is [var first, ..] ? first : ""),
                Digests = [image.String("version"), ImageReference.DigestOf(uri), ImageReference.DigestOf(metadata.String("name"))],
                Compressed = metadata.Positive("imageSizeBytes"),
                IndexOf = isIndex ? repository : null,
                UntaggedIn = tags.Count == 0 && !isIndex ? repository : null,
                Added = ToolDate.Parse(image.String("uploadTime")) ?? ToolDate.Parse(image.String("createTime")),
            },
            record.Line
        );
    }

    private static JsonTree Metadata(JsonTree image) => image["metadata"] is { IsObject: true } metadata ? metadata : image;
}

/// <summary><c>gcloud container images list-tags --format json</c>: no size; the time is that of the build.</summary>
internal sealed class GoogleTagJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } = ["digest", "tags", "timestamp", "datetime"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("digest") && record.Value.Has("tags") && record.Value["timestamp"] is { IsObject: true };

    public override string NameOf(JsonRecord record, ShellCommand command) => "gcloud-list-tags";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        if (Companions.ReasonOf(record.Value.Strings("tags")) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        source.Add(new ImageListing { Digests = [record.Value.String("digest")] }, record.Line);
    }
}

/// <summary>Google's <c>tags/list</c>: an object of manifests by digest, with sizes and milliseconds as text, 0 for an index.</summary>
internal sealed class GcrJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["manifest", "imageSizeBytes", "mediaType", "tag", "timeCreatedMs", "timeUploadedMs", "layerId", "name"];

    public override IReadOnlyList<string> Lists { get; } = ["manifest"];

    public override bool Matches(JsonRecord record, ShellCommand command) => record.Key.StartsWith("sha256:", StringComparison.Ordinal);

    public override string NameOf(JsonRecord record, ShellCommand command) => "gcr-tags-list";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value;
        var tags = image.Strings("tag");
        if (Companions.ReasonOf(tags, image.String("mediaType")) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        var isIndex = ArtifactType.IsIndex(image.String("mediaType"));
        source.Add(
            new ImageListing
            {
                Digests = [record.Key],
                Compressed = image.Positive("imageSizeBytes"),
                IndexOf = isIndex ? "" : null,
                UntaggedIn = tags.Count == 0 && !isIndex ? "" : null,
                Added = ToolDate.Parse(image.String("timeUploadedMs")),
            },
            record.Line
        );
    }
}
