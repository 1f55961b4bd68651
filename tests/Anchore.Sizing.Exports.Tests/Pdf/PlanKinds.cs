using System.Collections.Concurrent;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>Every kind of plan, as a document and as a file.</summary>
public static class PlanKinds
{
    private static readonly Dictionary<string, Func<PlanDocument>> Documents = new()
    {
        ["sample"] = () => Plans.Document(Plans.Create(Plans.Sample)),
        ["growth and errors"] = () => Plans.Document(Plans.Create(Plans.Growing), "https://sizing.example.com"),
        ["rich"] = () => Plans.Document(Plans.Create(Plans.Rich)),
        ["comparison"] = () => Plans.Comparison(Plans.Create(Plans.Growing), "6.1"),
        ["long name"] = () => Plans.Document(Plans.Named(string.Concat(Enumerable.Repeat("Łódź & Sons, ", 9))[..115])),
    };

    private static readonly ConcurrentDictionary<(string, Paper), byte[]> Files = [];

    static PlanKinds()
    {
        foreach (var release in RuleBookCatalog.Shipped.Books.Select(book => book.Release))
        {
            Documents.Add($"minimal {release}", () => Plans.Document(Plans.Create($$"""{"release":"{{release}}"}""")));
        }
    }

    /// <summary>Names that could break out of the file's syntax or its metadata, or that no face can print whole.</summary>
    public static string[] HostileNames { get; } =
        ["<b>Ben & Jerry's</b>", ") Tj ET EMC (", "<?xpacket end=\"w\"?>", "endstream endobj", "%%EOF", "\uD800\u0000", "شركة שלום 株式会社", "\u0301"];

    public static TheoryData<string, Paper> All => [.. Documents.Keys.SelectMany(name => Enum.GetValues<Paper>().Select(paper => (name, paper)))];

    public static TheoryData<string, Paper> WithHostileNames =>
        [.. All.Select(row => row.Data), .. HostileNames.Select(name => (name, Paper.A4))];

    public static PlanDocument Document(string kind) =>
        Documents.TryGetValue(kind, out var document) ? document() : Plans.Document(Plans.Named(kind));

    public static byte[] File(string kind, Paper paper) =>
        Files.GetOrAdd((kind, paper), key => new Sizing.Pdf.PdfPrinter().Print(Document(key.Item1), key.Item2));
}
