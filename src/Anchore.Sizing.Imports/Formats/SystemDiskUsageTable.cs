using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>docker system df -v</c> and <c>podman system df -v</c>. SIZE is uncompressed and holds what is shared with other images.
/// </summary>
internal sealed class SystemDiskUsageTable : TableFormat
{
    public override IReadOnlyList<Column> Headerless { get; } =
        [Column.Name, Column.Tag, Column.Id, Column.Created, Column.Size, Column.SharedSize, Column.UniqueSize, Column.Count];

    public override bool Matches(TableHeader header, ShellCommand command) => header.Has(Column.SharedSize) && header.Has(Column.Name);

    public override string NameOf(TableHeader header, ShellCommand command) =>
        command.Is("podman") ? "podman-system-df" : "docker-system-df";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        source.Format = PodmanNames.IsPodman(row[Column.Name], context) ? "podman-system-df" : source.Format;
        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(row[Column.Name], row[Column.Tag]),
                Id = row[Column.Id],
                Uncompressed = row.Bytes(Column.Size),
            },
            row.Line
        );
    }
}
