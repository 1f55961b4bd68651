using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary><c>docker image inspect</c> and <c>podman image inspect</c>: uncompressed bytes.</summary>
internal sealed class DockerInspectJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["Id", "RepoTags", "RepoDigests", "Digest", "Size", "VirtualSize", "Architecture", "Os", "Variant", "RootFS", "GraphDriver",
            "Names"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("Id") && record.Value.Has("RepoTags") && record.Value.Has("Architecture") && !record.Value.Has("Layers");

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value.Has("Digest") ? "podman-image-inspect" : "docker-image-inspect";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value;
        source.Add(
            new ImageListing
            {
                Name = image.First("RepoTags"),
                Digests = [image.String("Digest"), .. image.Strings("RepoDigests").Select(ImageReference.DigestOf)],
                Id = image.String("Id"),
                Uncompressed = image.Number("VirtualSize") ?? image.Number("Size"),
            },
            record.Line
        );
    }
}
