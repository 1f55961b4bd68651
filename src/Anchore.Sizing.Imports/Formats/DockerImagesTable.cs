using Anchore.Sizing.Imports.Counting;
using Anchore.Sizing.Imports.Tables;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports.Formats;

/// <summary>
/// <c>docker images</c> up to release 28, and <c>podman images</c>, whose titles are the same, with the columns and in the order that a
/// template asks for. Sizes are uncompressed. Image IDs are digests of configurations; where one equals the digest, the images are in
/// containerd's store, and SIZE holds the compressed content too.
/// </summary>
internal sealed class DockerImagesTable : TableFormat
{
    public override IReadOnlyList<Column> Headerless { get; } = [Column.Name, Column.Tag, Column.Id, Column.Created, Column.Size];

    public override bool Matches(TableHeader header, ShellCommand command) =>
        !header.Has(Column.SharedSize) && !header.Has(Column.BlobSize) && !header.Has(Column.Status)
        && (header.HasTitle("REPOSITORY") || header.HasTitle("IMAGE NAME")
            ? header.Has(Column.Name) && !IsOfArtifacts(header, command)
            : header.Has(Column.Id) && (header.Has(Column.Size) || header.Has(Column.VirtualSize))
                && (header.Has(Column.Created) || !header.Has(Column.Name)));

    public override string NameOf(TableHeader header, ShellCommand command) =>
        command.Is("podman") ? "podman-images"
        : command.Is("nerdctl") ? "nerdctl-images"
        : header.Has(Column.Digest) ? "docker-images-digests" : "docker-images";

    // podman artifact ls has the same titles, without image IDs.
    private static bool IsOfArtifacts(TableHeader header, ShellCommand command) =>
        header.Has(Column.Digest) && !header.Has(Column.Id) && !command.Text.Contains("image", StringComparison.Ordinal);

    public override void Read(TableRow row, SourceBuilder source, TableContext context)
    {
        var repository = row[Column.Name];
        var digest = row[Column.Digest];
        var id = row[Column.Id];
        source.Format =
            PodmanNames.IsPodman(repository, context) ? "podman-images"
            : source.Format == "docker-images" && id.StartsWith("sha256:", StringComparison.Ordinal) ? "docker-images-digests"
            : source.Format;
        if (digest.Length > 0 && ImageReference.IsHex(digest) && HexComparer.Short.Equals(digest, id))
        {
            source.Remark("Image IDs equal digests: these images are in containerd's store, and SIZE holds the compressed content too. "
                + "The sizes are upper bounds.");
        }

        source.Add(
            new ImageListing
            {
                Name = ImageReference.Join(repository, row[Column.Tag]),
                Digests = [digest],
                Id = id,
                Uncompressed = row.Bytes(Column.Size) ?? row.Bytes(Column.VirtualSize),
            },
            row.Line
        );
    }
}
