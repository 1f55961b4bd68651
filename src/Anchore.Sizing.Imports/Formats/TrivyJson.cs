using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>The report of Trivy on an image: Metadata.Size is the sum of the layers' tars, uncompressed.</summary>
internal sealed class TrivyJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["ArtifactName", "ArtifactType", "Metadata", "Size", "ImageID", "RepoTags", "RepoDigests", "SchemaVersion"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("ArtifactName") && record.Value.Has("ArtifactType");

    public override string NameOf(JsonRecord record, ShellCommand command) => "trivy-json";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var type = record.Value.String("ArtifactType");
        if (type is not ("container_image" or "image"))
        {
            source.Skip(record.Line, $"report on a {type}, not an image");
            return;
        }

        var metadata = record.Value["Metadata"];
        source.Add(
            new ImageListing
            {
                Name = metadata?.First("RepoTags") is { Length: > 0 } tag ? tag : record.Value.String("ArtifactName"),
                Digests = [.. metadata?.Strings("RepoDigests").Select(ImageReference.DigestOf) ?? []],
                Id = metadata?.String("ImageID") ?? "",
                Uncompressed = metadata?.Number("Size"),
            },
            record.Line
        );
    }
}
