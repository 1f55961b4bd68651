using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Prints a section's heading, which stays with what follows and can be led to.</summary>
internal sealed class HeadingPrinter(Typesetter typesetter, Sheet sheet)
{
    private const float GapAbove = 26;
    private const float GapBelow = 4;

    public Slab Print(string heading, string place, bool keepWithNext)
    {
        var text = typesetter.Set(heading, Styles.Heading, sheet.TextWidth);
        return new Slab(text.Height + GapBelow, (pen, top) =>
        {
            pen.Place(place, top - GapBelow);
            pen.Text(text, Sheet.Left, top);
        })
        {
            Before = GapAbove,
            KeepWithNext = keepWithNext,
        };
    }
}
