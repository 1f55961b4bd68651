using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>crictl images -o json</c> and <c>crictl inspecti</c>: bytes as text, compressed on containerd and uncompressed on CRI-O.
/// </summary>
internal sealed class CrictlJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } = ["id", "repoTags", "repoDigests", "size", "status", "pinned", "uid", "username",
        "info", "chainID"];

    public override IReadOnlyList<string> Lists { get; } = ["images"];

    public override bool Matches(JsonRecord record, ShellCommand command) => Find(record.Value) is not null;

    public override string NameOf(JsonRecord record, ShellCommand command) => "crictl-images-json";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = Find(record.Value)!;

        // Only the plugin for containerd tells the chain of layers.
        var runtime = record.Value["info"]?["chainID"] is null ? "" : "containerd";
        source.Add(
            RuntimeSize.Apply(
                new ImageListing
                {
                    Name = image.First("repoTags"),
                    Digests = [.. image.Strings("repoDigests").Select(ImageReference.DigestOf)],
                    Id = image.String("id"),
                },
                image.Number("size"),
                runtime
            ),
            record.Line
        );
    }

    private static JsonTree? Find(JsonTree value) =>
        (value["status"] is { IsObject: true } status ? status : value) is var image && image.Has("id") && image.Has("repoTags")
            && image.Has("repoDigests")
        && (image.Has("username") || image.Has("uid") || image.Has("pinned") || value.Has("status"))
            ? image
            : null;
}
