using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// A manifest as <c>crane manifest</c>, <c>skopeo inspect --raw</c>, <c>docker manifest inspect</c> and <c>oras manifest fetch</c> print
/// it:
/// the sum of its layers is the compressed size. What is no image has another type of configuration or of layers.
/// </summary>
internal sealed class ManifestJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
    [
        "mediaType", "config", "layers", "size", "digest", "artifactType", "content", "reference", "Ref", "Descriptor", "SchemaV2Manifest",
        "OCIManifest", "platform", "os", "architecture", "variant", "schemaVersion", "subject", "urls",
    ];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        Body(record.Value) is { } body && body["layers"] is { IsArray: true } && body["config"] is { IsObject: true };

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value["content"] is not null ? "oras-manifest"
        : command.Is("skopeo") ? "skopeo-inspect-raw"
        : (Body(record.Value)!.String("mediaType") + Body(record.Value)!["config"]!.String("mediaType")).Contains("oci",
            StringComparison.Ordinal) ? "oci-manifest"
        : "docker-manifest";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var body = Body(record.Value)!;
        var platform = PlatformText.Create(record.Value["Descriptor"]?["platform"]);
        if (ArtifactType.ReasonOf(record.Value, body) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        if (platform == PlatformText.Unknown)
        {
            source.Skip(record.Line, SkipReasons.Attestation);
            return;
        }

        var size = body["layers"]!.Items.Sum(layer => Math.Max(0, layer.Number("size") ?? 0));
        var name = record.Value.String("reference") is { Length: > 0 } reference ? reference : record.Value.String("Ref");
        source.Add(
            new ImageListing
            {
                Name = name,
                Digests = [record.Value.String("digest"), record.Value["Descriptor"]?.String("digest") ?? ""],
                Id = body["config"]!.String("digest"),
                Platform = platform,
                Compressed = size > 0 ? size : null,
            },
            record.Line
        );
    }

    private static JsonTree? Body(JsonTree value) =>
        value["SchemaV2Manifest"] ?? value["OCIManifest"] ?? (value["content"] is { IsObject: true } content ? content : value);
}
