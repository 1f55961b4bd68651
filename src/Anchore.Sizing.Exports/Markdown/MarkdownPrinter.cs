using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Prints a plan document as Markdown with the tables and footnotes of GitHub, for a ticket or a wiki.</summary>
public sealed class MarkdownPrinter : IPlanExport
{
    public string Name => "Markdown";

    public string FileName => "plan.md";

    public string MediaType => "text/markdown; charset=utf-8";

    public string Audience => "for a ticket or a wiki";

    public string Description => "the whole plan with its footnotes";

    public bool IsText => true;

    public FileContent Write(ExportRequest request) => Print(PlanDocuments.Create(request.Plan, request.Identity), request.Identity);

    /// <summary>The whole document; what customers wrote has no meaning as Markdown or HTML in it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="identity">Where the document comes from, as its last lines say.</param>
    public static FileContent Print(PlanDocument document, PlanIdentity identity) =>
        FileContent.OfText(string.Join("\n\n", Parts(document, identity)) + "\n");

    private static IEnumerable<string> Parts(PlanDocument document, PlanIdentity identity) =>
    [
        .. CoverPrinter.Print(document.Cover),
        .. document.Sections.SelectMany(Print),
        "---",
        $"{MarkdownText.EscapeLine(identity.Stamp)}: {Inline.Link(identity.Link, identity.Link)}",
        .. document.Footnotes.Select(note => $"[^{note.Number}]: {Inline.Print(note.Text)}"),
    ];

    private static IEnumerable<string> Print(Section section) =>
        [$"## {MarkdownText.Escape(section.Heading)}", .. section.Blocks.Select(BlockPrinter.Print)];
}
