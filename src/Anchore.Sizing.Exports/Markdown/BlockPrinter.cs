using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Hands each block to the printer of its kind.</summary>
internal static class BlockPrinter
{
    public static string Print(Block block) => block switch
    {
        Paragraph paragraph => Print(paragraph.Text.Lines),
        Facts facts => TablePrinter.Print(facts.AsTable()),
        Table table => TablePrinter.Print(table),
        Callout callout => CalloutPrinter.Print(callout),
        Picture picture => PicturePrinter.Print(picture),
        _ => throw new NotSupportedException($"No printer for {block.GetType().Name}."),
    };

    // A backslash keeps a line of its own; an empty line begins a paragraph.
    private static string Print(IReadOnlyList<RichText> lines)
    {
        string[] printed = [.. lines.Select(Print)];
        return string.Concat(printed.Select((line, index) => line + End(index)));

        string End(int index) =>
            index == printed.Length - 1 ? "" : printed[index].Length == 0 || printed[index + 1].Length == 0 ? "\n" : "\\\n";
    }

    private static string Print(RichText text) => text.Runs is [{ Tone: Tone.Plain, Address: null } first, ..]
        ? MarkdownText.EscapeLine(first.Text) + Inline.Print(new RichText([first with { Text = "" }, .. text.Runs.Skip(1)]))
        : Inline.Print(text);
}
