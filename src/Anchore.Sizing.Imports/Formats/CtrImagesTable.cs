using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>ctr images ls</c>: compressed content in binary units. An image has a row for its tag, its digest and its ID; PLATFORMS lists those
/// of the index, pulled or not.
/// </summary>
internal sealed class CtrImagesTable : TableFormat
{
    public override IReadOnlyList<Column> Headerless { get; } =
        [Column.Name, Column.MediaType, Column.Digest, Column.Size, Column.Platform, Column.Labels];

    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Has(Column.Name) && header.Has(Column.MediaType) && header.Has(Column.Digest);

    public override string NameOf(TableHeader header, ShellCommand command) => "ctr-images";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        if (!row[Column.MediaType].Contains('/', StringComparison.Ordinal))
        {
            source.Skip(row.Line, "no media type");
            return;
        }

        if (ImageReference.IsCompanionTag(row[Column.Name]))
        {
            source.Skip(row.Line, SkipReasons.Companion);
            return;
        }

        var name = row[Column.Name];
        source.Add(
            new ImageListing
            {
                Name = ImageReference.IsHex(name) ? "" : name,
                Digests = [row[Column.Digest]],
                Compressed = row.PositiveBytes(Column.Size),
            },
            row.Line
        );
    }
}
