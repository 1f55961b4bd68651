using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Prints running text: emphasis, links and references to footnotes.</summary>
internal static class Inline
{
    public static string Print(RichText text) => string.Concat(text.Runs.Select(Print));

    /// <summary>The same in strong type, footnote marks left as they are.</summary>
    public static string PrintStrong(RichText text) => Print(new RichText([.. text.Runs.Select(run => run with { Tone = Tone.Strong })]));

    /// <summary>A link where the address leads somewhere from any page; otherwise the address as code, to be pasted.</summary>
    public static string Link(string text, string address)
    {
        if (!address.StartsWith("https://", StringComparison.Ordinal) && !address.StartsWith("http://", StringComparison.Ordinal))
        {
            return MarkdownText.Code(address);
        }

        return text == address ? $"<{Inert(address)}>" : $"[{MarkdownText.Escape(text)}](<{Inert(address)}>)";
    }

    private static string Print(Run run)
    {
        var text = run.Address is { } address ? Link(run.Text, address) : Toned(run);
        return text + string.Concat((run.Footnotes ?? []).Select(number => $"[^{number}]"));
    }

    // The marks of emphasis must touch the words, so blanks stay outside.
    private static string Toned(Run run)
    {
        var words = run.Text.Trim();
        if (run.Tone != Tone.Strong || words.Length == 0)
        {
            return MarkdownText.Escape(run.Text);
        }

        var start = run.Text.IndexOf(words, StringComparison.Ordinal);
        return $"{run.Text[..start]}**{MarkdownText.Escape(words)}**{run.Text[(start + words.Length)..]}";
    }

    private static string Inert(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal);
}
