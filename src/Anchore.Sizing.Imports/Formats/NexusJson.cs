using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>Components of Nexus: the digest is that of the manifest's file, and so is the size, which is no image's.</summary>
internal sealed class NexusJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["items", "repository", "format", "name", "version", "assets", "checksum", "sha256", "contentType", "blobCreated", "path",
            "continuationToken"];

    public override IReadOnlyList<string> Lists { get; } = ["items"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value["assets"] is { IsArray: true } && record.Value.Has("format");

    public override string NameOf(JsonRecord record, ShellCommand command) => "nexus-components";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var component = record.Value;
        if (component.String("format") is not "docker" and var format)
        {
            source.Skip(record.Line, $"component of format {format}, not an image");
            return;
        }

        if (Companions.ReasonOf([component.String("version")]) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        var manifest = component["assets"]!.Items.FirstOrDefault(asset => asset["checksum"]?["sha256"] is not null);
        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(component.String("name"), component.String("version")),
                Digests = [manifest?["checksum"]?.String("sha256") is { Length: > 0 } digits ? "sha256:" + digits : ""],
                IndexOf = ArtifactType.IsIndex(manifest?.String("contentType") ?? "") ? component.String("name") : null,
                Added = ToolDate.Parse(manifest?.String("blobCreated")),
            },
            record.Line
        );
    }
}
