using Anchore.Sizing.Pdf.Output;

namespace Anchore.Sizing.Pdf.Layout;

/// <summary>A strip of a page that is never split. Everything printed is a sequence of these.</summary>
/// <param name="Height">Its height in points.</param>
/// <param name="Draw">Draws it, given its top edge; the left edge is the sheet's.</param>
internal sealed record FlowItem(float Height, Action<PdfCanvas, float> Draw)
{
    /// <summary>The room above it, unless it stands first on a page.</summary>
    public float Before { get; init; }

    /// <summary>It stays on one page with the next item, as long as a page can hold all that stay together.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The same in less height, for where the rest of a page is too short, the best first.</summary>
    public IEnumerable<FlowItem> Shorter { get; init; } = [];

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture { get; init; }

    /// <summary>What is repeated above it when it comes first on a page, such as a table's header.</summary>
    public FlowItem? RunningHead { get; init; }

    /// <summary>The elements that begin with it, outermost first.</summary>
    public IReadOnlyList<Tag> Begins { get; init; } = [];

    /// <summary>How many elements end with it.</summary>
    public int Ends { get; init; }

    public static FlowItem Gap(float height) => new(height, static (_, _) => { });

    /// <summary>The same for the eye alone.</summary>
    public FlowItem AsDecoration() => new(Height, (pen, top) => pen.Decoration(() => Draw(pen, top)));
}
