using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Reports of Anchore's inventory agents: KAI's images by namespace, and the containers of the Kubernetes inventory. No sizes.
/// </summary>
internal sealed class AnchoreInventoryJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } =
        ["results", "namespace", "images", "tag", "repoDigest", "containers", "image_tag", "image_digest", "pod_uid"];

    public override IReadOnlyList<string> Lists { get; } = ["results", "containers"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        (record.Value.Has("namespace") && record.Value["images"] is { IsArray: true })
        || (record.Value.Has("image_tag") && (record.Value.Has("image_digest") || record.Value.Has("pod_uid")));

    public override string NameOf(JsonRecord record, ShellCommand command) =>
        record.Value.Has("image_tag") ? "anchore-k8s-inventory" : "anchore-kai";

    public override bool HoldsImages(JsonRecord record) => record.Value["images"] is { IsArray: true };

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        if (record.Value.Has("image_tag"))
        {
            Add(record.Value.String("image_tag"), record.Value.String("image_digest"), source, record.Line);
            return;
        }

        foreach (var image in record.Value["images"]!.Items)
        {
            Add(image.Text ?? image.String("tag"), image.String("repoDigest"), source, record.Line);
        }
    }

    // An image that runs by its digest has the digits of the digest for a tag.
    private static void Add(string tag, string digest, SourceBuilder source, int line)
    {
        var colon = tag.LastIndexOf(':');
        var isDigest = colon > 0 && ImageReference.IsFull(tag[(colon + 1)..]);
        source.Add(
            new ImageListing
            {
                Name = tag.EndsWith(":UNKNOWN", StringComparison.Ordinal)
                    || isDigest ? tag[..colon] + (isDigest ? "@sha256:" + tag[(colon + 1)..] : "") : tag,
                Digests = [digest.Length > 0 ? ImageReference.DigestOf(digest) is { Length: > 0 } found ? found : digest : ""],
            },
            line
        );
    }
}
