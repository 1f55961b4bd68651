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
    /// <param name="previous">The block before it in the section, if any: text after a picture is said about it, and set as its
    /// caption is.</param>
    /// <param name="next">The next block of the section, if any: text before a table or the like stays with it.</param>
    public IEnumerable<FlowItem> Print(Block block, Block? previous, Block? next) =>
        block switch
        {
            Paragraph paragraph when previous is Picture => Print(paragraph, Styles.Note, before: 0, keepWithNext: false),
            Paragraph paragraph => Print(paragraph, Styles.Body, before: 8, keepWithNext: next is not (null or Paragraph)),
            Facts list => facts.Print(list),
            Table table => tables.Print(table),
            Picture picture => pictures.Print(picture, explained: next is Paragraph),
            _ => throw new NotSupportedException($"No printer for {block.GetType().Name}."),
        };

    // Each line of its own is a paragraph of its own: nothing else tells where one ends.
    private IEnumerable<FlowItem> Print(Paragraph paragraph, Style style, float before, bool keepWithNext) => paragraph.Text.Lines
        .SelectMany((line, index) => Print(line, style, before: index == 0 ? before : 0, keepWithNext));

    private IEnumerable<FlowItem> Print(RichText line, Style style, float before, bool keepWithNext) => line.Plain.Length == 0
        ? [FlowItem.Gap(style.Leading)]
        : Lines.Create(typesetter.Set(Spans.Create(line, style), PageGeometry.Measure), PageGeometry.Left, before, keepWithNext)
            .In(Tag.Paragraph);
}
