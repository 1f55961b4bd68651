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

        var notes = document.Footnotes.SelectMany((note, index) => Print(note, index == 0 ? 2 : 5).In(Tag.Item)).In(Tag.List);
        return notes.Prepend(headings.Print(Heading, NamedDestinations.Footnotes, keepWithNext: true)).In(Tag.Section);
    }

    private IEnumerable<FlowItem> Print(Footnote note, float before)
    {
        var style = Styles.Note.In(Palette.Text);
        var number = typesetter.Line(new Span(note.Number.ToString(CultureInfo.InvariantCulture), style.Strong.In(Palette.Accent)));
        var text = typesetter.Set(Spans.Create(note.Text, style), PageGeometry.Measure);
        return Lines.Create(text, PageGeometry.Left + Indent, before: 0).In(Tag.Body).Prepend(Label() with { Before = before, KeepWithNext = true });

        // It takes no room of its own: the first line stands beside it.
        FlowItem Label() => new(0, (pen, top) =>
        {
            pen.Place(NamedDestinations.Footnote(note.Number), top - 12);
            pen.In(Tag.Label, () => pen.TextToRight(number, PageGeometry.Left + Indent - 8, Baseline.Compute(style, top)));
        });
    }
}
