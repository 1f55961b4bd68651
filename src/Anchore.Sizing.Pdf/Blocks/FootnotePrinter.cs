using System.Globalization;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints the derivations at the end, where the numbers beside the figures lead.</summary>
internal sealed class FootnotePrinter(Typesetter typesetter, HeadingPrinter headings)
{
    public const string Heading = "Sources and formulas";

    private const float Indent = 20;

    public IEnumerable<FlowItem> Print(PlanDocument document)
    {
        if (document.Footnotes.Count == 0)
        {
            return [];
        }

        var notes = document.Footnotes.SelectMany((note, index) => Print(note, index == 0 ? 2 : 5));
        return notes.Prepend(headings.Print(Heading, NamedDestinations.Footnotes, keepWithNext: true));
    }

    private IEnumerable<FlowItem> Print(Footnote note, float before)
    {
        var style = Styles.Note.In(Palette.Text);
        var number = typesetter.Line(new Span(note.Number.ToString(CultureInfo.InvariantCulture), style.Strong.In(Palette.Accent)));
        var text = typesetter.Set(Spans.Create(note.Text, style), PageGeometry.Measure);
        var lines = Lines
            .Create(text, PageGeometry.Left + Indent, before)
            .DefaultIfEmpty(FlowItem.Gap(style.Leading) with { Before = before });
        return lines.Select((line, index) => index > 0 ? line : line with { Draw = WithNumber });

        void WithNumber(PdfCanvas pen, float top)
        {
            pen.Place(NamedDestinations.Footnote(note.Number), top - 12);
            pen.TextToRight(number, PageGeometry.Left + Indent - 8, Baseline.Compute(style, top));
            if (text.Lines.Count > 0)
            {
                pen.Text(text.First, PageGeometry.Left + Indent, Baseline.Compute(text, top));
            }
        }
    }
}
