using System.IO.Compression;
using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports;

/// <summary>Packs every file of a plan into one.</summary>
/// <param name="exports">The formats of the files in it.</param>
public sealed class PlanArchive(IEnumerable<IPlanExport> exports) : IPlanExport
{
    public const string Archive = "plan.zip";

    /// <summary>What writing all files counts for.</summary>
    public const int CostOfAll = 3;

    // The format's earliest date: the same plan gives the same bytes on any day.
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Name => "Everything";

    public string FileName => Archive;

    public string MediaType => "application/zip";

    public string Audience => "for everyone";

    public string Description => "all of these files in one";

    public int Cost => CostOfAll;

    /// <summary>The archive, with the remarks of its files.</summary>
    public FileContent Write(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var buffer = new MemoryStream();
        var remarks = new List<string>();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var export in exports)
            {
                var content = export.Write(request);
                remarks.AddRange(content.Remarks);
                Add(archive, DownloadName.Create(request.Plan.Deployment.Name, export.FileName), content.Bytes);
            }
        }

        return new FileContent(buffer.ToArray(), remarks);
    }

    private static void Add(ZipArchive archive, string name, ReadOnlyMemory<byte> bytes)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Fixed;
        using var stream = entry.Open();
        stream.Write(bytes.Span);
    }
}
