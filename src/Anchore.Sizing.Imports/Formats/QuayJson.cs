using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Tags of Quay's API, as a list or, for a repository, as an object: compressed bytes, none for an index; a tag whose end is over is
/// history.
/// </summary>
internal sealed class QuayJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } = ["tags", "name", "manifest_digest", "is_manifest_list", "size", "start_ts",
        "end_ts", "has_additional"];

    public override IReadOnlyList<string> Lists { get; } = ["tags"];

    public override bool Matches(JsonRecord record, ShellCommand command) => record.Value.Has("manifest_digest");

    public override string NameOf(JsonRecord record, ShellCommand command) => "quay-tags";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var tag = record.Value;
        var reason = source.IsOver(tag.Number("end_ts")) ? "tag that was moved or deleted" : Companions.ReasonOf([tag.String("name")]);
        if (reason is not null)
        {
            source.Skip(record.Line, reason);
            return;
        }

        source.Add(
            new ImageListing
            {
                Digests = [tag.String("manifest_digest")],
                Compressed = tag.Positive("size"),
                IndexOf = tag.String("is_manifest_list") == "true" ? "" : null,
                Added = ToolDate.Parse(tag.String("start_ts")),
            },
            record.Line
        );
    }
}
