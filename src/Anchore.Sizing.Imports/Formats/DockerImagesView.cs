using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>docker images</c> from release 29 on, with and without <c>--tree</c>, and the same view of nerdctl. DISK USAGE holds the compressed
/// content and what is unpacked of it; CONTENT SIZE is the compressed part, 0 with Docker's own store.
/// </summary>
internal sealed class DockerImagesView : TableFormat
{
    public override IReadOnlyList<Column> Headerless { get; } = [Column.Name, Column.Id, Column.DiskUsage, Column.ContentSize,
        Column.InUse];

    public override bool Matches(TableHeader header, ShellCommand command) => header.Has(Column.DiskUsage) && header.Has(Column.Name);

    public override string NameOf(TableHeader header, ShellCommand command) =>
        command.Is("nerdctl") ? "nerdctl-images"
        : command.Text.Contains("--tree", StringComparison.Ordinal) ? "docker-images-tree"
        : "docker-images-v29";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        var content = row.Bytes(Column.ContentSize) ?? 0;
        var usage = row.Bytes(Column.DiskUsage) ?? 0;
        if (row.IsChild)
        {
            source.Format = source.Format == "docker-images-v29" ? "docker-images-tree" : source.Format;
            source.Remark(IndexRemarks.Pulled);
            if (usage == 0)
            {
                source.Skip(row.Line, SkipReasons.NotPulled);
                return;
            }
        }

        source.Add(
            new ImageListing
            {
                Name = row.IsChild ? row.ParentName : row[Column.Name],
                Digests = row.IsChild ? [] : [ImageReference.DigestOf(row[Column.Name])],
                Id = row[Column.Id],
                Platform = row.IsChild ? row[Column.Name] : "",
                Uncompressed = usage > content ? usage - content : null,
                Compressed = content > 0 ? content : null,
            },
            row.Line
        );
    }
}
