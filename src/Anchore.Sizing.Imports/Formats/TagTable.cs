using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary><c>podman search --list-tags</c>: tags of a repository, without digests and sizes.</summary>
internal sealed class TagTable : TableFormat
{
    public override bool Matches(TableHeader header, ShellCommand command) => header.Columns is [Column.Name, Column.Tag];

    public override string NameOf(TableHeader header, ShellCommand command) => "tag-list";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        source.Remark(TagRemarks.Counted);
        source.Add(new ImageListing { Name = ImageReference.Join(row[Column.Name], row[Column.Tag]) }, row.Line);
    }
}
