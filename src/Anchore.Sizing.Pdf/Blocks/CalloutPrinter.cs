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

    private float TextWidth => Math.Min(sheet.TextWidth - TextLeft, PageGeometry.Measure);

    public IEnumerable<FlowItem> Print(Callout callout)
    {
        var lines = Texts(callout).SelectMany(text => Lines.Create(text, PageGeometry.Left + TextLeft, before: 2)).ToList();
        yield return FlowItem.Gap(Padding) with { KeepWithNext = true };
        for (var i = 0; i < lines.Count; i++)
        {
            yield return i == 0 ? WithMark(lines[i], callout.Severity) : lines[i] with { KeepWithNext = true };
        }

        yield return new FlowItem(Padding, (pen, top) => pen.Rule(PageGeometry.Left, top + Padding, sheet.TextWidth, Palette.Hairline));
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

    private FlowItem WithMark(FlowItem line, Severity severity)
    {
        var mark = SeverityMark.Get(severity);
        var style = Styles.Body.Strong.In(mark.Color);
        var word = typesetter.Line(new Span(mark.Word, style));
        return line with
        {
            KeepWithNext = true,
            Draw = (pen, top) =>
            {
                mark.Draw(pen, PageGeometry.Left, top + ((line.Height - SeverityMark.Size) / 2));
                pen.Text(word, PageGeometry.Left + WordLeft, Baseline.Compute(style, top));
                line.Draw(pen, top);
            },
        };
    }
}
