using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Tags of Docker Hub's API: each has a manifest a platform with its compressed bytes.</summary>
internal sealed class DockerHubJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
    [
        "results", "images", "architecture", "os", "variant", "digest", "size", "name", "full_size", "tag_status", "tag_last_pushed",
            "last_pushed",
        "content_type", "last_updater", "count", "next",
    ];

    public override IReadOnlyList<string> Lists { get; } = ["results"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value["images"] is { IsArray: true } && (record.Value.Has("full_size") || record.Value.Has("tag_status")
            || record.Value.Has("last_updater"));

    public override string NameOf(JsonRecord record, ShellCommand command) => "dockerhub-tags";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var tag = record.Value;
        if (Companions.ReasonOf([tag.String("name")], tag.String("content_type")) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        var images = tag["images"]!.Items;
        if (images.Count == 0)
        {
            source.Add(new ImageListing { Digests = [tag.String("digest")], Compressed = tag.Positive("full_size") }, record.Line);
        }

        if (images.Count(image => image.String("architecture") is not "unknown") > 1)
        {
            source.Remark(IndexRemarks.Platforms);
        }

        foreach (var image in images)
        {
            var platform = PlatformText.Create(image);
            if (image.String("architecture") is "unknown")
            {
                source.Skip(record.Line, SkipReasons.Attestation);
                continue;
            }

            source.Add(
                new ImageListing
                {
                    Digests = [image.String("digest") is { Length: > 0 } digest ? digest : tag.String("digest")],
                    Platform = platform,
                    Compressed = image.Positive("size"),
                    Added = ToolDate.Parse(image.String("last_pushed")) ?? ToolDate.Parse(tag.String("tag_last_pushed")),
                },
                record.Line
            );
        }
    }
}
