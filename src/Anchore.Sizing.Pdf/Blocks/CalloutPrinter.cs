using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints a finding: a mark and a word for its severity, what is so, what to do, and where that is written.</summary>
internal sealed class CalloutPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const float WordLeft = 18;
    private const float TextLeft = 78;
    private const float Padding = 6;
    private const float TextGap = 2;

    private float TextWidth => Math.Min(sheet.TextWidth - TextLeft, PageGeometry.Measure);

    /// <summary>Findings that follow each other, as one list.</summary>
    public IEnumerable<FlowItem> Print(IEnumerable<Callout> callouts) => callouts.SelectMany(callout => Print(callout).In(Tag.Item)).In(Tag.List);

    private FlowItem[] Print(Callout callout)
    {
        var texts = Texts(callout).SelectMany(text => Lines.Create(text, PageGeometry.Left + TextLeft, before: TextGap).In(Tag.Paragraph));
        var lines = texts.Select(line => line with { KeepWithNext = true }).In(Tag.Body);
        return
        [
            Mark(callout.Severity),
            .. lines,
            new FlowItem(Padding, (pen, top) => pen.Rule(PageGeometry.Left, top + Padding, sheet.TextWidth, Palette.Hairline)),
        ];
    }

    private IEnumerable<TextBlock> Texts(Callout callout)
    {
        yield return typesetter.Set(Spans.Create(callout.Message, Styles.Body), TextWidth);
        if (!string.IsNullOrEmpty(callout.Remedy))
        {
            yield return typesetter.Set(callout.Remedy, Styles.Body, TextWidth);
        }

        if (!string.IsNullOrEmpty(callout.Source))
        {
            yield return typesetter.Set(callout.Source, Styles.Note, TextWidth);
        }
    }

    // It takes no room of its own: the first line stands beside it.
    private FlowItem Mark(Severity severity)
    {
        var mark = SeverityMark.Get(severity);
        var style = Styles.Body.Strong.In(mark.Color);
        var word = typesetter.Line(new Span(mark.Word, style));
        return new FlowItem(Padding, (pen, top) =>
        {
            var lineTop = top + Padding + TextGap;
            mark.Draw(pen, PageGeometry.Left, lineTop + ((style.Leading - SeverityMark.Size) / 2));
            pen.In(Tag.Label, () => pen.Text(word, PageGeometry.Left + WordLeft, Baseline.Compute(style, lineTop)));
        })
        {
            KeepWithNext = true,
        };
    }
}
