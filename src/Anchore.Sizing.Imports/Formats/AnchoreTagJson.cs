using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Anchore's <c>/v2/summaries/image-tags</c>: no size, but when each image was added and analyzed. A tag may have several digests.
/// </summary>
internal sealed class AnchoreTagJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["image_digest", "parent_digest", "image_id", "full_tag", "analysis_status", "analyzed_at", "created_at", "tag_detected_at",
            "image_status", "total_rows"];

    public override IReadOnlyList<string> Lists { get; } = ["items"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("image_digest") && record.Value.Has("full_tag") && record.Value.Has("analysis_status");

    public override string NameOf(JsonRecord record, ShellCommand command) => "anchore-api-imagetags";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value;
        if (image.String("image_status") is "deleting")
        {
            source.Remark("Images that are being deleted are counted.");
        }

        source.Add(
            new ImageListing
            {
                Name = image.String("full_tag"),
                Digests = [image.String("image_digest")],
                Id = image.String("image_id"),
                Added = ToolDate.Parse(image.String("created_at")),
                Analyzed = ToolDate.Parse(image.String("analyzed_at")),
            },
            record.Line
        );
    }
}
