using Anchore.Sizing.Exports.Documents;
using Anchore.Sizing.Exports.Json;
using Anchore.Sizing.Pdf;

namespace Anchore.Sizing.Web.Api;

/// <summary>A file that a plan can be handed over as.</summary>
/// <param name="Name">Its name in the address, for example <c>plan.pdf</c>.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Options">The options beside the deployment that its query takes.</param>
/// <param name="Write">Writes the file: the same bytes for the same plan and options.</param>
internal sealed record PlanFile(string Name, string ContentType, IReadOnlyList<FileOption> Options, Func<PlanFileRequest, ReadOnlyMemory<byte>> Write)
{
    /// <summary>Every file, in the order in which menus list them.</summary>
    public static IReadOnlyList<PlanFile> All { get; } =
    [
        new("plan.pdf", "application/pdf", [FileOption.Paper, FileOption.To], Pdf),
        new("plan.json", "application/json", [], request => PlanJson.Write(request.Plan, request.Engine.Codec)),
        new("compare.json", "application/json", [FileOption.To with { IsRequired = true }], request => ComparisonJson.Write(request.Comparison!, request.Engine.Codec)),
    ];

    private static ReadOnlyMemory<byte> Pdf(PlanFileRequest request)
    {
        var paper = request.Option(FileOption.Paper) == "letter" ? Paper.Letter : Paper.A4;
        return PdfPrinter.Print(PlanDocuments.Of(request.Plan, request.Link, request.Comparison), paper);
    }
}
