using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Tags of GitLab's registry: the detail of a tag has its digest and compressed bytes, a list has names only, and the size of a repository
/// is no image's; a repository without its tags is none. created_at is when the manifest was made, not pushed.
/// </summary>
internal sealed class GitLabJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } = ["name", "path", "location", "digest", "total_size", "revision", "tags",
        "tags_count"];

    public override IReadOnlyList<string> Lists { get; } = ["tags"];

    public override bool Matches(JsonRecord record, ShellCommand command) => record.Value.Has("location") && record.Value.Has("path")
        && (record.Value["tags"] is { IsArray: true } || ImageReference.HasTag(record.Value.String("location")));

    public override string NameOf(JsonRecord record, ShellCommand command) => "gitlab-registry";

    public override bool HoldsImages(JsonRecord record) => record.Value["tags"] is { IsArray: true };

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var tag = record.Value;
        if (tag["tags"] is { } tags)
        {
            foreach (var item in tags.Items)
            {
                Read(item, source, record.Line);
            }
        }
        else
        {
            Read(tag, source, record.Line);
        }
    }

    private static void Read(JsonTree tag, SourceBuilder source, int line)
    {
        if (ImageReference.IsCompanionTag(tag.String("name")))
        {
            source.Skip(line, SkipReasons.Companion);
            return;
        }

        source.Add(
            new ImageListing
            {
                Name = tag.String("location"),
                Digests = [tag.String("digest")],
                Id = tag.String("revision"),
                Compressed = tag.Positive("total_size"),
            },
            line
        );
    }
}
