using Anchore.Sizing.Exports.Documents;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Hands each block to the printer of its kind.</summary>
internal sealed class BlockPrinter(Typesetter typesetter, Sheet sheet)
{
    private readonly FactsPrinter facts = new(typesetter, sheet);
    private readonly TablePrinter tables = new(typesetter, sheet);
    private readonly CalloutPrinter callouts = new(typesetter, sheet);
    private readonly FigurePrinter figures = new(typesetter, sheet);

    public IEnumerable<Slab> Print(Block block) => block switch
    {
        Paragraph paragraph => Print(paragraph),
        Facts list => facts.Print(list),
        Table table => tables.Print(table),
        Callout callout => callouts.Print(callout),
        Figure figure => figures.Print(figure),
        _ => throw new NotSupportedException($"No printer for {block.GetType().Name}."),
    };

    private IEnumerable<Slab> Print(Paragraph paragraph) =>
        Lines.Of(typesetter.Set(Spans.Of(paragraph.Text, Styles.Body), Sheet.Measure), Sheet.Left, before: 6);
}
