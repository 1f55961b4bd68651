using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary><c>skopeo inspect</c>: the sum of the layers is the compressed size. RepoTags lists every tag of the repository.</summary>
internal sealed class SkopeoInspectJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } = ["Name", "Digest", "RepoTags", "LayersData", "Layers", "Size", "Architecture",
        "Os"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("Name") && record.Value.Has("Digest") && record.Value["Layers"] is { IsArray: true }
            && record.Value.Has("Architecture");

    public override string NameOf(JsonRecord record, ShellCommand command) => "skopeo-inspect";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var size = record.Value["LayersData"]?.Items.Sum(layer => Math.Max(0, layer.Number("Size") ?? 0));
        if (size is null)
        {
            source.Remark("skopeo before 1.10 prints no sizes of layers. With a later one, or with skopeo inspect --raw, the sizes are "
                + "there.");
        }

        source.Add(
            new ImageListing
            {
                Name = record.Value.String("Name"),
                Digests = [record.Value.String("Digest")],
                Compressed = size is > 0 ? size : null,
            },
            record.Line
        );
    }
}
