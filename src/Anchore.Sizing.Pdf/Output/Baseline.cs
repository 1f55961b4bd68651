using Anchore.Sizing.Pdf.Typesetting;

namespace Anchore.Sizing.Pdf.Output;

/// <summary>Where the baseline lies within a line's strip, so that capitals stand in its middle.</summary>
internal static class Baseline
{
    // Inter's capitals are 0.727 em high.
    private const float CapHeight = 0.727f;

    public static float Compute(Style style, float top) => top + ((style.Leading + (style.Size * CapHeight)) / 2);

    public static float Compute(TextBlock block, float top) =>
        block.First.Pieces.Count > 0
            ? Compute(block.First.Pieces[0].Shaped.Span.Style with { Leading = block.Leading }, top)
            : top + block.Leading;
}
