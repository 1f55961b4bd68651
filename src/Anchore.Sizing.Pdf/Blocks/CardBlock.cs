using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>One large figure: its label, its number with a lighter unit, how it came about.</summary>
internal sealed record CardBlock(TextBlock Label, TextLine ValueLine, TextBlock Formula)
{
    private const float Padding = 8;
    private const float UnitRise = 3;

    /// <param name="labelHeight">The height of the highest label beside it, so that the values of a row stand on one line.</param>
    public float HeightWith(float labelHeight) => Padding + labelHeight + 4 + Styles.CardValue.Leading + 4 + Formula.Height;

    public static CardBlock Create(Card card, Typesetter typesetter, float width) => new(
        typesetter.Set(card.Label, Styles.CardLabel, width),
        Value(card, typesetter),
        typesetter.Balanced(card.Formula, Styles.Note, width));

    /// <summary>The number, its unit and its footnote; words such as "not stated" stand smaller and lighter.</summary>
    public static TextLine Value(Card card, Typesetter typesetter)
    {
        var style = card.Value.Any(char.IsAsciiDigit) ? Styles.CardValue : Styles.CardWords;
        var spans = new List<Span> { new(card.Value, style) };
        if (card.Unit.Length > 0)
        {
            spans.Add(new Span("\u00A0" + card.Unit, Styles.CardUnit));
        }

        spans.AddRange(Spans.Marks(card.Footnotes, Styles.CardMark with { Rise = card.Unit.Length > 0 ? UnitRise : style.Size * 0.35f }));

        return typesetter.Line(spans);
    }

    /// <param name="pen">Draws.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="top">The upper edge.</param>
    /// <param name="width">The width.</param>
    /// <param name="labelHeight">The height of the highest label beside it.</param>
    public void Draw(PdfCanvas pen, float x, float top, float width, float labelHeight)
    {
        pen.Rule(x, top, width, Palette.Text, 1);
        var valueTop = top + Padding + labelHeight + 4;
        pen.In(Tag.Item, () =>
        {
            pen.In(Tag.Label, () => pen.Text(Label, x, top + Padding));
            pen.In(Tag.Body, () =>
            {
                pen.In(Tag.Paragraph, () => pen.Text(ValueLine, x, Baseline.Compute(Styles.CardValue, valueTop)));
                pen.In(Tag.Paragraph, () => pen.Text(Formula, x, valueTop + Styles.CardValue.Leading + 4));
            });
        });
    }
}
