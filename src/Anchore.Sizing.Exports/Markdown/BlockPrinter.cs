using Anchore.Sizing.Documents.Blocks;

namespace Anchore.Sizing.Exports.Markdown;

/// <summary>Hands each block to the printer of its kind.</summary>
internal static class BlockPrinter
{
    public static string Print(Block block) => block switch
    {
        Paragraph paragraph => Print(paragraph.Text),
        Facts facts => FactsPrinter.Print(facts),
        Table table => TablePrinter.Print(table),
        Callout callout => CalloutPrinter.Print(callout),
        Picture picture => PicturePrinter.Print(picture),
        _ => throw new NotSupportedException($"No printer for {block.GetType().Name}."),
    };

    private static string Print(RichText text) => text.Runs is [{ Tone: Tone.Plain, Address: null } first, ..]
        ? MarkdownText.EscapeLine(first.Text) + Inline.Print(new RichText([first with { Text = "" }, .. text.Runs.Skip(1)]))
        : Inline.Print(text);
}
