using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints the large figures, four across or two, as their values fit.</summary>
internal sealed class CardsPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const float Gap = 16;
    private static readonly int[] Across = [4, 2, 1];

    public IEnumerable<FlowItem> Print(IReadOnlyList<Card> cards)
    {
        var count = Across.First(across => across == 1 || Fit(cards, across));
        var width = Width(count);
        return cards.Select(card => CardBlock.Create(card, typesetter, width)).Chunk(count).Select(row => Row(row, width)).In(Tag.List);
    }

    private bool Fit(IReadOnlyList<Card> cards, int across) =>
        cards.All(card => CardBlock.Value(card, typesetter).Width <= Width(across));

    private float Width(int across) => (sheet.TextWidth + Gap) / across - Gap;

    private static FlowItem Row(CardBlock[] cards, float width)
    {
        var labelHeight = cards.Max(card => card.Label.Height);
        return new FlowItem(cards.Max(card => card.HeightWith(labelHeight)), (pen, top) =>
        {
            for (var i = 0; i < cards.Length; i++)
            {
                cards[i].Draw(pen, PageGeometry.Left + (i * (width + Gap)), top, width, labelHeight);
            }
        })
        {
            Before = 20,
        };
    }
}
