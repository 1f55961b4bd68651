using Anchore.Sizing.Pdf.Output;

namespace Anchore.Sizing.Pdf.Layout;

/// <summary>A strip of a page that is never split. Everything printed is a sequence of slabs.</summary>
/// <param name="Height">Its height in points.</param>
/// <param name="Draw">Draws it, given its top edge; the left edge is the sheet's.</param>
internal sealed record FlowItem(float Height, Action<PdfCanvas, float> Draw)
{
    /// <summary>The room above it, unless it stands first on a page.</summary>
    public float Before { get; init; }

    /// <summary>It stays on one page with the next slab, as long as a page can hold all that stay together.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>What is repeated above it when it comes first on a page, such as a table's header.</summary>
    public FlowItem? RunningHead { get; init; }

    public static FlowItem Gap(float height) => new(height, static (_, _) => { });
}
