using Anchore.Sizing.Engine.Plans;
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
    public static readonly FileOption PaperOption = new("paper", ["a4", "letter"]);

    /// <summary>Every file, in the order in which menus list them.</summary>
    public static IReadOnlyList<PlanFile> All { get; } =
    [
        new("plan.pdf", "application/pdf", [PaperOption], Pdf),
        new("plan.json", "application/json", [], request => PlanJson.Write(request.Plan, request.Engine.Codec)),
    ];

    private static ReadOnlyMemory<byte> Pdf(PlanFileRequest request)
    {
        var paper = request.Option(PaperOption) == "letter" ? Paper.Letter : Paper.A4;
        return PdfPrinter.Print(PlanDocuments.Of(request.Plan, request.Link), paper);
    }
}

/// <summary>An option of a file with the words it may take, the default first.</summary>
internal sealed record FileOption(string Name, IReadOnlyList<string> Choices);

/// <summary>What a file is written from.</summary>
internal sealed record PlanFileRequest(SizingPlan Plan, SizingEngine Engine, string Link, IReadOnlyDictionary<string, string> Options)
{
    public string Option(FileOption option) => Options.GetValueOrDefault(option.Name, option.Choices[0]);
}
