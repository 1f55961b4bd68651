using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints a drawing as wide as the text, its caption beneath.</summary>
internal sealed class PicturePrinter(Typesetter typesetter, PageGeometry sheet)
{
    // Beyond this, lines and lettering look coarse beside the text.
    private const float MostScale = 1.15f;
    private const float MostShareOfPage = 0.85f;

    private const float GapBelow = 8;

    // A picture that is a little too high for the rest of a page is set smaller; below this, its letters would be hard to read.
    private static readonly float[] Reductions = [1, 0.95f, 0.9f, 0.85f, 0.8f];

    private readonly DrawingPrinter drawings = new(typesetter);

    /// <param name="picture">The picture.</param>
    /// <param name="explained">Whether a text follows that is said about it, and stays with it.</param>
    public IEnumerable<FlowItem> Print(Picture picture, bool explained)
    {
        var caption = Lines
            .Create(typesetter.Set(picture.Caption, Styles.Note, PageGeometry.Measure), PageGeometry.Left, before: 4, explained)
            .In(Tag.Caption);
        var forms = picture.Shorter.Prepend(picture.Drawing).SelectMany(Print);
        var slab = forms.First() with
        {
            Before = 6,
            KeepWithNext = explained || picture.Caption.Length > 0,
            IsPicture = true,
            Shorter = forms.Skip(1),
        };
        return [slab, .. caption, .. explained ? [] : new[] { FlowItem.Gap(GapBelow) }];
    }

    private IEnumerable<FlowItem> Print(Drawing drawing)
    {
        var fitting = Math.Min(sheet.TextWidth / drawing.Width, sheet.TextHeight * MostShareOfPage / drawing.Height);
        var scale = drawing is { Width: > 0, Height: > 0 } ? Math.Min(MostScale, fitting) : 0;
        var marks = drawings.Print(drawing);
        return Reductions.Select(reduction => Print(drawing, marks, scale * reduction));
    }

    private static FlowItem Print(Drawing drawing, List<Action<PdfCanvas>> marks, float scale) => new(drawing.Height * scale, (pen, top) =>
    {
        if (scale > 0)
        {
            pen.Figure(drawing, PageGeometry.Left, top, scale, () => marks.ForEach(mark => mark(pen)));
        }
    });
}
