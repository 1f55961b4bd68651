using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Prints what stands first: the plan's name, the verdict and the figures that matter as a table.</summary>
internal static class CoverPrinter
{
    public static IEnumerable<string> Print(Cover cover) =>
    [
        $"# {MarkdownText.Escape(cover.Headline)}",
        MarkdownText.EscapeLine(cover.Subtitle),
        .. cover.Preparation.Length > 0 ? [MarkdownText.EscapeLine(cover.Preparation)] : Array.Empty<string>(),
        $"**{StatusText.Format(cover.Status)}.** {MarkdownText.Escape(cover.Verdict)}",
        TablePrinter.Print(cover.CardTable()),
    ];
}
