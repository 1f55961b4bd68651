using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>az acr manifest list-metadata</c> and the API beneath: compressed bytes; a manifest without tags has no key for them.
/// </summary>
internal sealed class AcrJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["digest", "imageSize", "createdTime", "lastUpdateTime", "timestamp", "tags", "mediaType", "configMediaType", "os",
            "architecture", "manifests", "imageName", "registry", "name"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        (record.Value.Has("digest") && (record.Value.Has("imageSize") || record.Value.Has("createdTime")
            || record.Value["timestamp"]?.Text is not null) && !record.Value.Has("size"))
        || (record.Value.Has("imageName") && record.Value["manifests"] is { IsArray: true });

    public override string NameOf(JsonRecord record, ShellCommand command) => "acr-manifests";

    public override bool HoldsImages(JsonRecord record) => record.Value["manifests"] is { IsArray: true };

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        if (record.Value["manifests"] is { } manifests)
        {
            foreach (var manifest in manifests.Items)
            {
                Read(manifest, record.Value.String("imageName"), source, record.Line);
            }

            return;
        }

        Read(record.Value, record.Root?.String("imageName") ?? "", source, record.Line);
    }

    private static void Read(JsonTree manifest, string repository, SourceBuilder source, int line)
    {
        var tags = manifest.Strings("tags");
        var platform = PlatformText.Create(manifest);
        if (Companions.ReasonOf(tags, manifest.String("configMediaType"), manifest.String("mediaType")) is { } reason)
        {
            source.Skip(line, reason);
            return;
        }

        var isIndex = ArtifactType.IsIndex(manifest.String("mediaType"));
        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(repository, tags is [var first, ..] ? first : ""),
                Digests = [manifest.String("digest")],
                Platform = isIndex ? "" : platform,
                Compressed = manifest.Positive("imageSize"),
                IndexOf = isIndex ? repository : null,
                UntaggedIn = tags.Count == 0 && !isIndex ? repository : null,
                Added = ToolDate.Parse(manifest.String("createdTime")),
            },
            line
        );
    }
}
