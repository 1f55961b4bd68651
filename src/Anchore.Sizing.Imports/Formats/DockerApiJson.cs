using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Docker's API <c>/images/json</c>, <c>podman images --format json</c> and <c>buildah images --json</c>, all in uncompressed bytes. With
/// containerd's store an image has manifests, each with its content and what is unpacked of it.
/// </summary>
internal sealed class DockerApiJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
    [
        "Id", "ParentId", "RepoTags", "RepoDigests", "Names", "Digest", "Size", "VirtualSize", "SharedSize", "Created", "CreatedAt",
            "History",
        "Manifests", "Available", "Kind", "Content", "Total", "ImageData", "Platform", "Architecture", "Os", "Variant", "Unpacked",
            "Descriptor",
    ];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.Has("Id")
        && (record.Value.Has("ParentId") || (record.Value.Has("RepoTags") && record.Value.Has("SharedSize"))
            || record.Value["Names"] is { IsArray: true }
            || (record.Value.Has("RepoTags") && record.Value.Has("Size") && record.Value.Number("Created") is not null))
        && record.Value["Created"] is not { IsObject: true };

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value.Has("Names") || record.Value.Has("History") || record.Value.Has("CreatedAt") || command.Is("podman")
            ? "podman-images-json"
            : "docker-api-images";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var image = record.Value;
        var name = image.Strings("RepoTags").Concat(image.Strings("Names")).FirstOrDefault() ?? "";
        if (image["Manifests"] is { Items.Count: > 0 } manifests)
        {
            source.Remark(IndexRemarks.Pulled);
            foreach (var manifest in manifests.Items)
            {
                ReadManifest(manifest, name, source, record.Line);
            }

            return;
        }

        source.Add(
            new ImageListing
            {
                Name = name,
                Digests = [image.String("Digest"), .. image.Strings("RepoDigests").Select(ImageReference.DigestOf)],
                Id = image.String("Id"),
                Uncompressed = Bytes(image, "VirtualSize") is { } all ? Math.Max(all, Bytes(image, "Size") ?? 0) : Bytes(image, "Size"),
            },
            record.Line
        );
    }

    // buildah writes sizes as its table shows them.
    private static long? Bytes(JsonTree image, string key) => image.Number(key) ?? ToolSize.Parse(image.String(key));

    private static void ReadManifest(JsonTree manifest, string name, SourceBuilder source, int line)
    {
        var platform = manifest["ImageData"]?["Platform"] ?? manifest["Descriptor"]?["Platform"];
        var text = PlatformText.Create(platform);
        var reason = manifest.String("Kind") is "attestation" ? SkipReasons.Attestation
            : manifest.String("Available") is "false" ? SkipReasons.NotPulled
            : null;
        if (reason is not null)
        {
            source.Skip(line, reason);
            return;
        }

        var content = manifest["Size"]?.Number("Content");
        var unpacked = manifest["ImageData"]?["Size"]?.Number("Unpacked");
        source.Add(
            new ImageListing
            {
                Name = name,
                Digests = [manifest["Descriptor"]?.String("digest") ?? manifest.String("ID")],
                Platform = text,
                Uncompressed = unpacked is > 0 ? unpacked : null,
                Compressed = content is > 0 ? content : null,
            },
            line
        );
    }
}
