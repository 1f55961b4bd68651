using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints what stands first: a quiet band with the plan's name, the verdict, the figures that matter.</summary>
internal sealed class CoverPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const int LongName = 60;
    private const int MostLines = 6;
    private const float BandPadding = 20;
    private const float Bar = 4;

    public IEnumerable<FlowItem> Print(Cover cover)
    {
        yield return Band(cover);
        var verdict = typesetter.Balanced(cover.Verdict, Styles.Verdict, sheet.TextWidth);
        foreach (var line in Lines.Create(verdict, PageGeometry.Left, before: 24).In(Tag.Paragraph))
        {
            yield return line;
        }

        foreach (var row in new CardsPrinter(typesetter, sheet).Print(cover.Cards))
        {
            yield return row;
        }
    }

    private FlowItem Band(Cover cover)
    {
        var product = typesetter.Set("Anchore Sizing", Styles.Product, sheet.TextWidth);
        var headline = Headline(cover.Headline);
        var subtitle = typesetter.Set(cover.Subtitle, Styles.Subtitle, sheet.TextWidth);
        var headlineTop = product.Height + 24;
        var subtitleTop = headlineTop + headline.Height + 4;
        var height = subtitleTop + subtitle.Height + BandPadding;
        return new FlowItem(height, (pen, top) =>
        {
            Paint(pen, top + height);
            pen.In(Tag.Paragraph, () => pen.Text(product, PageGeometry.Left, top));
            pen.In(Tag.Title, () => pen.Text(headline, PageGeometry.Left, top + headlineTop));
            pen.In(Tag.Paragraph, () => pen.Text(subtitle, PageGeometry.Left, top + subtitleTop));
        });
    }

    // The band runs to the paper's edges; its bar carries the cover in black and white.
    private void Paint(PdfCanvas pen, float bottom)
    {
        pen.Fill(new Box(new(0, 0), sheet.Width, bottom), Palette.Band);
        pen.Fill(new Box(new(0, 0), sheet.Width, Bar), Palette.Accent);
    }

    private TextBlock Headline(string headline)
    {
        var style = headline.Length > LongName ? Styles.LongHeadline : Styles.Headline;
        var whole = typesetter.Balanced(headline, style, sheet.TextWidth);
        return whole with { Lines = [.. whole.Lines.Take(MostLines)] };
    }
}
