using System.Globalization;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Layout;

/// <summary>Puts the foot on every page, once their number is known.</summary>
internal sealed class FooterPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const float Height = 18;
    private const float Gap = 16;

    private float Top => sheet.Height - 30 - Height;

    public void Print(PlanDocument document, List<Page> pages)
    {
        var release = typesetter.Elided(document.Release, Styles.Footer, sheet.TextWidth / 3);
        for (var i = 0; i < pages.Count; i++)
        {
            var number = typesetter.Line(
                new Span(string.Create(CultureInfo.InvariantCulture, $"Page {i + 1} of {pages.Count}"), Styles.Footer)
            );
            var room = sheet.TextWidth - number.Width - release.Width - (2 * Gap);
            pages[i].Slabs.Add((Foot(typesetter.Elided(document.Name, Styles.Footer, room), release, number).AsDecoration(), Top));
        }
    }

    private FlowItem Foot(TextLine name, TextLine release, TextLine number) => new(Height, (pen, top) =>
    {
        var baseline = Baseline.Compute(Styles.Footer, top + 6);
        var afterName = name.Width > 0 ? name.Width + Gap : 0;
        pen.Rule(PageGeometry.Left, top, sheet.TextWidth, Palette.Hairline);
        pen.Text(name, PageGeometry.Left, baseline);
        pen.Text(release, PageGeometry.Left + afterName, baseline);
        pen.TextToRight(number, PageGeometry.Left + sheet.TextWidth, baseline);
    });
}
