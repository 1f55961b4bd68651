using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Words;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Prints a finding as a quotation that begins with its severity.</summary>
/// <remarks>The alert marks of some sites are not used: elsewhere they would stand in the text as [!WARNING].</remarks>
internal static class CalloutPrinter
{
    private const string Break = "\n>\n> ";

    public static string Print(Callout callout) => "> " + string.Join(Break, Parts(callout));

    private static IEnumerable<string> Parts(Callout callout)
    {
        yield return $"**{SeverityText.Format(callout.Severity)}.** {Inline.Print(callout.Message)}";
        if (!string.IsNullOrEmpty(callout.Remedy))
        {
            yield return MarkdownText.EscapeLine(callout.Remedy);
        }

        if (!string.IsNullOrEmpty(callout.Source))
        {
            yield return $"Source: {MarkdownText.Escape(callout.Source)}";
        }
    }
}
