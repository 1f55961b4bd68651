using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>crictl images</c>: sizes are compressed on containerd and uncompressed on CRI-O and Docker, which the table does not say.
/// </summary>
internal sealed class CrictlImagesTable : TableFormat
{
    public override IReadOnlyList<Column> Headerless { get; } = [Column.Name, Column.Tag, Column.Id, Column.Size];

    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Has(Column.Name) && header.Has(Column.Tag) && header.Has(Column.Id) && header.Has(Column.Size)
            && !header.Has(Column.Created);

    public override string NameOf(TableHeader header, ShellCommand command) => "crictl-images";

    public override void Read(TableRow row, SourceBuilder source, TableContext context) => source.Add(
        RuntimeSize.Apply(
            new ImageListing
            {
                Name = ImageReference.Join(row[Column.Name], row[Column.Tag]),
                Digests = [row[Column.Digest]],
                Id = row[Column.Id],
            },
            row.Bytes(Column.Size),
            context.Runtime
        ),
        row.Line
    );
}
