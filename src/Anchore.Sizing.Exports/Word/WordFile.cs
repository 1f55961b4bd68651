using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports.Word;

/// <summary>A plan as a document of Word: real styles, so that what is pasted takes the look of the proposal it is pasted into.</summary>
public sealed class WordFile : IPlanExport
{
    public string Name => "Word document";

    public string FileName => "plan.docx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string Audience => "for architects";

    public string Description => "the whole plan, to paste into a proposal";

    public IReadOnlyList<ExportOption> Options { get; } = [PaperOption.Paper, ExportOption.To];

    public FileContent Write(ExportRequest request) =>
        new(
            WordPackage.Write(
                PlanDocuments.Create(request.Plan, request.Identity, request.Comparison), request.Identity, PaperOption.Read(request)),
            []);
}
