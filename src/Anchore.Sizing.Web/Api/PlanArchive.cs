using System.IO.Compression;
using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Web.Api;

/// <summary>Packs every file of a plan into one.</summary>
internal static class PlanArchive
{
    public const string Name = "plan.zip";

    /// <summary>What writing all files counts for.</summary>
    public const int Cost = 3;

    // The format's earliest date: the same plan gives the same bytes on any day.
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The archive, with the remarks of its files.</summary>
    public static FileContent Of(PlanFileRequest request)
    {
        var buffer = new MemoryStream();
        var remarks = new List<string>();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in PlanFile.InArchive)
            {
                var content = file.Write(request);
                remarks.AddRange(content.Remarks);
                Add(archive, DownloadName.Of(request.Plan.Deployment.Name, file.Name), content.Bytes);
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
