using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>anchore-cli image list</c> and <c>anchorectl image list</c>: a row a tag and digest, with the first releases a tag and image ID. No
/// sizes.
/// </summary>
internal sealed class AnchoreImageTable : TableFormat
{
    public override IReadOnlyList<Column> Headerless { get; } = [Column.Name, Column.Digest, Column.Status];

    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Has(Column.Status) && !header.Has(Column.ArchiveSize)
        && (header.Has(Column.Digest) || (header.Has(Column.Id) && header.HasTitle("Full Tag")));

    public override string NameOf(TableHeader header, ShellCommand command) =>
        header.HasTitle("Full Tag") || command.Is("anchore-cli") ? "anchore-cli-list" : "anchorectl-image-list";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        if (row[Column.Status] is "deleting")
        {
            source.Remark("Images that are being deleted are counted.");
        }

        var name = row[Column.Name].Length > 0 ? row[Column.Name] : row[Column.Tag];
        source.Add(new ImageListing { Name = name, Digests = [row[Column.Digest]], Id = row[Column.Id] }, row.Line);
    }
}

/// <summary><c>anchore-cli analysis-archive images list</c>: sizes are those of the archived analyses, not of the images.</summary>
internal sealed class AnchoreArchiveTable : TableFormat
{
    public override bool Matches(TableHeader header, ShellCommand command) => header.Has(Column.ArchiveSize);

    public override string NameOf(TableHeader header, ShellCommand command) => "anchore-archive-list";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        source.Remark("The archive lists the sizes of analyses, not of images. Archived images are not among those that are kept for use.");
        source.Add(
            new ImageListing
            {
                Name = row[Column.Tag].Split(',')[0],
                Digests = [row[Column.Digest]],
                Analyzed = ToolDate.Parse(row[Column.AnalyzedAt]),
            },
            row.Line
        );
    }
}
