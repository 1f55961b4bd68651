namespace Anchore.Sizing.Pdf.Layout;

/// <summary>A page: slabs, each with its top edge.</summary>
internal sealed class Page
{
    public List<(FlowItem FlowItem, float Top)> Slabs { get; } = [];
}
