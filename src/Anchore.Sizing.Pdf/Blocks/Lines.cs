using Anchore.Sizing.Pdf.Layout;
using Anchore.Sizing.Pdf.Output;
using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Blocks;

/// <summary>Running text as one slab a line, so that it flows over pages.</summary>
internal static class Lines
{
    /// <param name="block">The text.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="before">The room above it.</param>
    /// <param name="keepWithNext">Whether it stays with what follows.</param>
    /// <returns>The lines, for the caller to make an element of.</returns>
    public static IEnumerable<FlowItem> Create(TextBlock block, float x, float before, bool keepWithNext = false)
    {
        var count = block.Lines.Count;
        for (var i = 0; i < count; i++)
        {
            var line = block.Lines[i];
            yield return new FlowItem(block.Leading, (pen, top) => pen.Text(line, x, Baseline.Compute(block, top)))
            {
                Before = i == 0 ? before : 0,
                // Neither the first nor the last line of a paragraph stands alone on a page.
                KeepWithNext = i == count - 1 ? keepWithNext : i == 0 || i == count - 2,
            };
        }
    }
}
