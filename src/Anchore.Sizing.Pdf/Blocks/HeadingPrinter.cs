using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints a section's heading, which stays with what follows and can be led to.</summary>
internal sealed class HeadingPrinter(Typesetter typesetter, PageGeometry sheet)
{
    private const float GapAbove = 24;
    private const float GapBelow = 4;

    public FlowItem Print(string heading, string place, bool keepWithNext)
    {
        var text = typesetter.Set(heading, Styles.Heading, sheet.TextWidth);
        return new FlowItem(text.Height + GapBelow, (pen, top) =>
        {
            pen.Place(place, top - GapBelow);
            pen.In(Tag.Heading, () => pen.Text(text, PageGeometry.Left, top));
        })
        {
            Before = GapAbove,
            KeepWithNext = keepWithNext,
        };
    }
}
