using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints the large figures, as many across as their values fit.</summary>
internal sealed class CardsPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const float Gap = 16;
    private const int MostAcross = 5;

    public IEnumerable<FlowItem> Print(IReadOnlyList<Card> cards)
    {
        var count = Across(cards.Count).First(across => across == 1 || Fit(cards, across));
        var width = Width(count);
        return cards.Select(card => CardBlock.Create(card, typesetter, width)).Chunk(count).Select(row => Row(row, width)).In(Tag.List);
    }

    // Rows of about the same length: five, or three and two, never four and one.
    private static IEnumerable<int> Across(int cards) => Enumerable.Range(1, cards)
        .Select(rows => (cards + rows - 1) / rows)
        .Where(across => across <= MostAcross)
        .Append(1);

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
            Before = 18,
        };
    }
}
