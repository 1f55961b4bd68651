using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints what stands first: a quiet band with the plan's name, the verdict, the figures that matter.</summary>
internal sealed class CoverPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const int LongName = 60;
    private const int MostLines = 6;
    private const float BandPadding = 18;
    private const float Bar = 4;

    // Its text begins above the margin of other pages.
    private const float Rise = 16;
    private const float MarkRoom = 16;

    public IEnumerable<FlowItem> Print(Cover cover)
    {
        yield return Band(cover);
        yield return Status(cover.Status);
        var verdict = typesetter.Balanced(cover.Verdict, Styles.Verdict, sheet.TextWidth);
        foreach (var line in Lines.Create(verdict, PageGeometry.Left, before: 6).In(Tag.Paragraph))
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
        TextBlock[] details =
        [
            .. new[] { cover.Preparation, cover.Subtitle }
                .Where(text => text.Length > 0).Select(text => typesetter.Set(text, Styles.Subtitle, sheet.TextWidth)),
        ];
        var headlineTop = product.Height + 18;
        var detailTop = headlineTop + headline.Height + 4;
        var height = detailTop + details.Sum(detail => detail.Height) + BandPadding - Rise;
        return new FlowItem(height, (pen, y) =>
        {
            var top = y - Rise;
            Paint(pen, y + height);
            pen.In(Tag.Paragraph, () => pen.Text(product, PageGeometry.Left, top));
            pen.In(Tag.Title, () => pen.Text(headline, PageGeometry.Left, top + headlineTop));
            var at = top + detailTop;
            foreach (var detail in details)
            {
                pen.In(Tag.Paragraph, () => pen.Text(detail, PageGeometry.Left, at));
                at += detail.Height;
            }
        });
    }

    private FlowItem Status(PlanStatus status)
    {
        var mark = SeverityMark.Get(status);
        var style = Styles.Body.Strong.In(mark.Color);
        var word = typesetter.Line(new Span(StatusText.Format(status), style));
        return new FlowItem(style.Leading, (pen, top) =>
        {
            mark.Draw(pen, PageGeometry.Left, top + ((style.Leading - SeverityMark.Size) / 2));
            pen.In(Tag.Paragraph, () => pen.Text(word, PageGeometry.Left + MarkRoom, Baseline.Compute(style, top)));
        })
        {
            Before = 18,
            KeepWithNext = true,
        };
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
