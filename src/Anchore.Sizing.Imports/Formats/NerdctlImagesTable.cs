using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>nerdctl images</c>: SIZE is unpacked, BLOB SIZE compressed, in binary units before release 2.3 and decimal ones since. An image that
/// is pulled lazily has SIZE 0. Each row names a tag, a digest or nothing; the ID is the beginning of the digest.
/// </summary>
internal sealed class NerdctlImagesTable : TableFormat
{
    public override IReadOnlyList<Column> Headerless { get; } =
        [Column.Name, Column.Tag, Column.Id, Column.Created, Column.Platform, Column.Size, Column.BlobSize];

    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Has(Column.BlobSize) || (header.Has(Column.Platform) && header.Has(Column.Id) && !command.Is("docker"));

    public override string NameOf(TableHeader header, ShellCommand command) => "nerdctl-images";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        if (ImageReference.IsCompanionTag(row[Column.Tag]))
        {
            source.Skip(row.Line, "table of contents or signature, not an image");
            return;
        }

        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(row[Column.Name], row[Column.Tag]),
                Digests = [row[Column.Digest]],
                Id = row[Column.Id],
                Platform = row[Column.Platform],
                Uncompressed = row.PositiveBytes(Column.Size),
                Compressed = row.PositiveBytes(Column.BlobSize),
            },
            row.Line
        );
    }
}
