using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports;

/// <summary>A plan as a PDF, on the paper that is asked for.</summary>
/// <param name="pdf">Draws it.</param>
public sealed class PdfExport(IPlanPdf pdf) : IPlanExport
{
    public string Name => "PDF";

    public string FileName => "plan.pdf";

    public string MediaType => "application/pdf";

    public string Audience => "for the customer";

    public string Description => "an appendix to a proposal";

    public IReadOnlyList<ExportOption> Options { get; } = [PaperOption.Paper, ExportOption.To];

    public IReadOnlyList<ExportVariant> Variants { get; } =
        [new("PDF, US Letter", $"{PaperOption.Paper.Name}={PaperOption.Letter}", "the same on US Letter paper")];

    public FileContent Write(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new FileContent(pdf.Print(PlanDocuments.Create(request.Plan, request.Identity, request.Comparison), PaperOption.Read(request)), []);
    }
}
