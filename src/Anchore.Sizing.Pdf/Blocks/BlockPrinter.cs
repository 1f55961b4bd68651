using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Hands each block to the printer of its kind.</summary>
internal sealed class BlockPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private readonly FactsPrinter facts = new(typesetter, sheet);
    private readonly TablePrinter tables = new(typesetter, sheet);
    private readonly CalloutPrinter callouts = new(typesetter, sheet);
    private readonly PicturePrinter pictures = new(typesetter, sheet);

    /// <summary>Findings that follow each other.</summary>
    public IEnumerable<FlowItem> Print(IEnumerable<Callout> findings) => callouts.Print(findings);

    /// <param name="block">The block.</param>
    /// <param name="introduces">Whether the next block is a table or the like: running text before it stays with it.</param>
    public IEnumerable<FlowItem> Print(Block block, bool introduces) =>
        block switch
        {
            Paragraph paragraph => Print(paragraph, introduces),
            Facts list => facts.Print(list),
            Table table => tables.Print(table),
            Picture picture => pictures.Print(picture),
            _ => throw new NotSupportedException($"No printer for {block.GetType().Name}."),
        };

    // Each line of its own is a paragraph of its own: nothing else tells where one ends.
    private IEnumerable<FlowItem> Print(Paragraph paragraph, bool keepWithNext) => paragraph.Text.Lines
        .SelectMany((line, index) => Print(line, before: index == 0 ? 8 : 0, keepWithNext));

    private IEnumerable<FlowItem> Print(RichText line, float before, bool keepWithNext) => line.Plain.Length == 0
        ? [FlowItem.Gap(Styles.Body.Leading)]
        : Lines.Create(typesetter.Set(Spans.Create(line, Styles.Body), PageGeometry.Measure), PageGeometry.Left, before, keepWithNext)
            .In(Tag.Paragraph);
}
