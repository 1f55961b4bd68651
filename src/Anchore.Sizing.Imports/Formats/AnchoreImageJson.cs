using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Images as Anchore's API version 1 and 2, <c>anchore-cli --json</c> and <c>anchorectl -o json</c> print them. image_size is the size of
/// the squashed tar, uncompressed, after a central analysis; after a distributed one it is the sum of the layers. A tar is a multiple of
/// 512 bytes, which tells the two apart in all values that were found.
/// </summary>
internal sealed class AnchoreImageJson : JsonFormat
{
    private const int TarBlock = 512;

    public override IReadOnlyList<string> Keys { get; } =
    [
        "imageDigest", "image_content", "metadata", "image_size", "image_detail", "fulltag", "full_tag", "imageId", "analysis_status",
            "image_status",
        "analyzed_at", "created_at", "arch", "layer_count", "distro", "dockerfileMode", "digest", "fulldigest",
    ];

    public override IReadOnlyList<string> Lists { get; } = ["items"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        (record.Value.Has("imageDigest") && (record.Value.Has("analysis_status") || record.Value.Has("image_content"))
            && !IsTag(record.Value))
        || record.Value["metadata"] is { } metadata && metadata.Has("image_size") && metadata.Has("layer_count")
            && !record.Value.Has("imageDigest");

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value.Fields.Any(field => field.Key.Contains('_', StringComparison.Ordinal)) ? "anchore-api-images"
        : record.List.Length > 0 || record.Root is null ? "anchorectl-image-list"
        : "anchorectl-image-get";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value;
        var metadata = image["image_content"]?["metadata"] ?? image["metadata"];
        var details = image["image_detail"] is { } found ? found.IsArray ? found.Items : [found] : [];
        var size = metadata?.Positive("image_size");
        if (image.String("image_status") is "deleting")
        {
            source.Remark("Images that are being deleted are counted.");
        }

        source.Add(
            new ImageListing
            {
                Name = details.Select(detail => detail.String("full_tag")).FirstOrDefault(tag => tag.Length > 0) ?? "",
                Digests = [image.String("imageDigest")],
                Id = details.Select(detail => detail.String("imageId")).FirstOrDefault() ?? "",
                Uncompressed = size % TarBlock == 0 ? size : null,
                Compressed = size % TarBlock == 0 ? null : size,
                Added = ToolDate.Parse(image.String("created_at")),
                Analyzed = ToolDate.Parse(image.String("analyzed_at")),
            },
            record.Line
        );
    }

    private static bool IsTag(JsonTree value) => value.Has("full_tag") && !value.Has("image_detail") && !value.Has("image_content");
}
