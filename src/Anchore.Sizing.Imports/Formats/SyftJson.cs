using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>The report of Syft on an image: imageSize is the sum of its files, uncompressed.</summary>
internal sealed class SyftJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["source", "type", "target", "metadata", "imageID", "manifestDigest", "imageSize", "tags", "userInput", "repoDigests"];

    public override bool Matches(JsonRecord record, ShellCommand command) => Metadata(record.Value) is not null;

    public override string NameOf(JsonRecord record, ShellCommand command) => "syft-json";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var metadata = Metadata(record.Value)!;
        source.Add(
            new ImageListing
            {
                Name = metadata.First("tags") is { Length: > 0 } tag ? tag : metadata.String("userInput"),
                Digests = [metadata.String("manifestDigest"), .. metadata.Strings("repoDigests").Select(ImageReference.DigestOf)],
                Id = metadata.String("imageID"),
                Uncompressed = metadata.Number("imageSize"),
            },
            record.Line
        );
    }

    // Up to schema 3 the metadata stood under "target".
    private static JsonTree? Metadata(JsonTree value) =>
        (value["source"]?["metadata"] ?? value["source"]?["target"]) is { IsObject: true } metadata
            && metadata.Has("manifestDigest") ? metadata : null;
}
