using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints labels with their values, two pairs across.</summary>
internal sealed class FactsPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const float Gutter = 24;
    private const float Padding = 3;
    // Fewer rows than these are not left behind under a heading.
    private const int MostTogether = 3;
    private const float LabelShare = 0.5f;

    private float Width => (sheet.TextWidth - Gutter) / 2;

    public IEnumerable<FlowItem> Print(Facts facts)
    {
        var rows = facts.Items.Select(Set).Chunk(2).ToList();
        return rows.Select(
            (row, index) => Row(row) with { Before = index == 0 ? 6 : 0, KeepWithNext = index < Math.Min(MostTogether, rows.Count) - 1 }
        ).In(Tag.List);
    }

    private (TextBlock Label, TextBlock Value) Set(Fact fact)
    {
        var value = Spans.Create(fact.Value, Styles.Cell);
        if (fact.Remark.Length > 0)
        {
            value.Add(new Span(" " + fact.Remark, Styles.Note));
        }

        return (
            typesetter.Set(fact.Label, Styles.Cell.In(Palette.Muted), (Width * LabelShare) - 8),
            typesetter.Set(value, Width * (1 - LabelShare))
        );
    }

    private FlowItem Row((TextBlock Label, TextBlock Value)[] facts)
    {
        var height = facts.Max(fact => Math.Max(fact.Label.Height, fact.Value.Height)) + (2 * Padding);
        return new FlowItem(height, (pen, top) =>
        {
            for (var i = 0; i < facts.Length; i++)
            {
                Draw(pen, facts[i], PageGeometry.Left + (i * (Width + Gutter)), top, height);
            }
        });
    }

    private void Draw(PdfCanvas pen, (TextBlock Label, TextBlock Value) fact, float x, float top, float height)
    {
        pen.In(Tag.Item, () =>
        {
            pen.In(Tag.Label, () => pen.Text(fact.Label, x, top + Padding));
            pen.In(Tag.Body, () => pen.Text(fact.Value, x + (Width * LabelShare), top + Padding));
        });
        pen.Rule(x, top + height, Width, Palette.Hairline);
    }
}
