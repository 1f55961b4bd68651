using Anchore.Sizing.Documents.Blocks;
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

    private readonly DrawingPrinter drawings = new(typesetter);

    public IEnumerable<FlowItem> Print(Picture picture)
    {
        var drawing = picture.Drawing;
        var fitting = Math.Min(sheet.TextWidth / drawing.Width, sheet.TextHeight * MostShareOfPage / drawing.Height);
        var scale = drawing is { Width: > 0, Height: > 0 } ? Math.Min(MostScale, fitting) : 0;
        var marks = drawings.Print(drawing);
        var slab = new FlowItem(drawing.Height * scale, (pen, top) =>
        {
            if (scale > 0)
            {
                pen.Figure(drawing, PageGeometry.Left, top, scale, () => marks.ForEach(mark => mark(pen)));
            }
        });
        var caption = Lines
            .Create(typesetter.Set(picture.Caption, Styles.Note, PageGeometry.Measure), PageGeometry.Left, before: 6)
            .In(Tag.Caption);
        return caption.Prepend(slab with { Before = 8, KeepWithNext = picture.Caption.Length > 0 }).Append(FlowItem.Gap(GapBelow));
    }
}
