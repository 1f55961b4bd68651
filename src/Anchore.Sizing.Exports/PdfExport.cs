using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports;

/// <summary>A plan as a PDF, on the paper that is asked for.</summary>
/// <param name="pdf">Draws it.</param>
public sealed class PdfExport(IPlanPdf pdf) : IPlanExport
{
    private const string Letter = "letter";

    private static readonly ExportOption PaperOption = new("paper", _ => ["a4", Letter], "a4");

    public string Name => "PDF";

    public string FileName => "plan.pdf";

    public string MediaType => "application/pdf";

    public string Audience => "for the customer";

    public string Description => "an appendix to a proposal";

    public IReadOnlyList<ExportOption> Options { get; } = [PaperOption, ExportOption.To];

    public IReadOnlyList<ExportVariant> Variants { get; } =
        [new("PDF, US Letter", $"{PaperOption.Name}={Letter}", "the same on US Letter paper")];

    public FileContent Write(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var paper = request.Option(PaperOption) == Letter ? Paper.Letter : Paper.A4;
        return new FileContent(pdf.Print(PlanDocuments.Create(request.Plan, request.Identity, request.Comparison), paper), []);
    }
}
