using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>gcloud artifacts docker images list</c>: compressed bytes without a unit, none for an index; times are those of the upload.
/// </summary>
internal sealed class GoogleArtifactTable : TableFormat
{
    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Has(Column.Name) && header.Has(Column.Digest) && header.HasTitle("CREATE_TIME");

    public override string NameOf(TableHeader header, ShellCommand command) => "gcloud-artifacts";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        var size = row.Bytes(Column.Size);
        var repository = row[Column.Name];
        var tag = row[Column.Tag].Split(',')[0];
        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(repository, tag),
                Digests = [row[Column.Digest]],
                Compressed = size is > 0 ? size : null,
                IndexOf = size is null or 0 ? repository : null,
                UntaggedIn = size is > 0 && tag.Length == 0 ? repository : null,
                Added = ToolDate.Parse(row[Column.Added]),
            },
            row.Line
        );
    }
}

/// <summary><c>gcloud container images list-tags</c>: a short digest and tags, no size; the time is that of the build.</summary>
internal sealed class GoogleTagTable : TableFormat
{
    public override bool Matches(TableHeader header, ShellCommand command) =>
        header.Columns is [Column.Digest, Column.Tag, Column.Added];

    public override string NameOf(TableHeader header, ShellCommand command) => "gcloud-list-tags";

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        var tags = row[Column.Tag].Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (tags.Length > 0 && tags.All(ImageReference.IsCompanionTag))
        {
            source.Skip(row.Line, SkipReasons.Companion);
            return;
        }

        source.Add(new ImageListing { Digests = [row[Column.Digest]] }, row.Line);
    }
}
