using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Artifacts of Harbor's API: compressed bytes, for an index the sum of its platforms, which are listed as references.</summary>
internal sealed class HarborJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
    [
        "digest", "size", "type", "push_time", "project_id", "repository_id", "repository_name", "tags", "name", "manifest_media_type",
            "media_type",
        "references", "child_digest", "platform", "os", "architecture", "variant", "annotations", "vnd.docker.reference.type",
            "artifact_type",
    ];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("digest") && record.Value.Has("size") && (record.Value.Has("push_time") || record.Value.Has("repository_id"));

    public override string NameOf(JsonRecord record, ShellCommand command) => "harbor-artifacts";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var artifact = record.Value;
        string[] tags = [.. (artifact["tags"]?.Items ?? []).Select(tag => tag.String("name"))];
        var type = artifact.String("type");
        var reason = type.Length > 0 && !type.Equals("IMAGE", StringComparison.OrdinalIgnoreCase)
            ? $"{type.ToLowerInvariant()}, not an image"
            : Companions.ReasonOf(tags, artifact.String("artifact_type"), artifact.String("media_type"),
                artifact.String("manifest_media_type"));
        if (reason is not null)
        {
            source.Skip(record.Line, reason);
            return;
        }

        var size = artifact.Positive("size");
        var listing = new ImageListing
        {
            Name = ImageReference.Join(artifact.String("repository_name"), tags is [var first, ..] ? first : ""),
            Digests = [artifact.String("digest")],
            Compressed = size,
            Added = ToolDate.Parse(artifact.String("push_time")),
        };
        var platforms = (artifact["references"]?.Items ?? []).Where(IsImage).ToList();
        if (platforms.Count == 0)
        {
            source.Add(listing, record.Line);
            return;
        }

        source.Remark("An index counts as its platforms, because each has a digest of its own. Harbor gives the sum of their sizes "
            + "only, which is used where there is one platform.");
        var each = listing with { Name = "", Compressed = platforms.Count == 1 ? size : null };
        foreach (var reference in platforms)
        {
            var platform = PlatformText.Create(reference["platform"]);
            source.Add(each with { Digests = [reference.String("child_digest")], Platform = platform }, record.Line);
        }
    }

    private static bool IsImage(JsonTree reference) =>
        reference.String("child_digest").Length > 0
        && PlatformText.Create(reference["platform"]) != PlatformText.Unknown
        && reference["annotations"]?["vnd.docker.reference.type"] is null;
}
