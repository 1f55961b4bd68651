using System.IO.Compression;

namespace Anchore.Sizing.Exports.Packages;

/// <summary>
/// Repacks the parts of a package in a fixed order and under a fixed date: the library stamps them with the time of writing.
/// </summary>
internal static class StableZip
{
    private const string ContentTypes = "[Content_Types].xml";

    // The earliest date that the format can hold.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Create(Stream package)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var entry in source
                    .Entries.OrderBy(entry => entry.FullName != ContentTypes)
                    .ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            )
            {
                Copy(entry, target);
            }
        }

        return packed.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Date;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
