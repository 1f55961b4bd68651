using Anchore.Sizing.Imports.Json;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// Versions of a container package of GitHub: one a manifest, also for the platforms of an index and their attestations, which cannot be
/// told apart. No sizes.
/// </summary>
internal sealed class GhcrJson : JsonFormat
{
    public override IReadOnlyList<string> Keys { get; } = ["name", "metadata", "package_type", "container", "tags", "created_at",
        "package_html_url"];

    public override bool Matches(JsonRecord record, ShellCommand command) =>
        record.Value.String("name").StartsWith("sha256:", StringComparison.Ordinal)
        && (record.Value.Has("package_html_url") || record.Value["metadata"]?["package_type"] is not null);

    public override string NameOf(JsonRecord record, ShellCommand command) => "ghcr-versions";

    public override void Read(JsonRecord record, SourceBuilder source)
    {
        var version = record.Value;
        var tags = version["metadata"]?["container"]?.Strings("tags") ?? [];
        if (Companions.ReasonOf(tags) is { } reason)
        {
            source.Skip(record.Line, reason);
            return;
        }

        if (tags.Count == 0)
        {
            source.Remark("GitHub lists platforms and attestations of an index as versions without a tag, like old images: the count is "
                + "an upper bound.");
        }

        source.Add(new ImageListing { Digests = [version.String("name")], Added = ToolDate.Parse(version.String("created_at")) },
            record.Line);
    }
}
