using System.Text;
using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Web.Components.Files;

/// <summary>What the page keeps of a file: how large it is, what it cannot say, and its beginning where people can read it.</summary>
public sealed record FilePreview(IPlanExport Export, int Length, IReadOnlyList<string> Remarks, string Beginning)
{
    private const int Longest = 20_000;

    public static FilePreview Create(IPlanExport export, ExportRequest request)
    {
        var content = export.Write(request);
        return new FilePreview(
            export,
            content.Bytes.Length,
            content.Remarks,
            export.IsText ? BeginningOf(Encoding.UTF8.GetString(content.Bytes.Span)) : ""
        );
    }

    private static string BeginningOf(string text) =>
        text.Length <= Longest ? text : text[..Longest] + "\n… the file goes on; copy and download give all of it.";
}
