using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>docker images --format json</c> and nerdctl's: an object a line, sizes as text. VirtualSize has a digit more than Size.
/// </summary>
internal sealed class DockerImagesJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["Repository", "Tag", "ID", "Digest", "Size", "VirtualSize", "BlobSize", "CreatedSince", "CreatedAt", "Platform", "UniqueSize",
            "TotalCount", "Reclaimable", "Type"];

    public override IReadOnlyList<string> Lists { get; } = ["Images"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value["Repository"]?.Text is not null && record.Value.Has("Tag")
        && (record.Value.Has("CreatedSince") || record.Value.Has("CreatedAt") || record.Value.Has("ID"))
            && record.Value["Size"]?.Text is not null;

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value.Has("BlobSize") || record.Value.Has("Platform") ? "nerdctl-images"
        : record.List.Length > 0 ? "docker-system-df"
        : "docker-images-json";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value;
        var blob = ToolSize.Parse(image.String("BlobSize"));
        var size = ToolSize.Parse(image.String("VirtualSize")) ?? ToolSize.Parse(image.String("Size"));
        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(image.String("Repository"), image.String("Tag")),
                Digests = [image.String("Digest")],
                Id = image.String("ID"),
                Uncompressed = image.Has("BlobSize") && size == 0 ? null : size,
                Compressed = blob is > 0 ? blob : null,
            },
            record.Line
        );
    }
}
