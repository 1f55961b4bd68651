using Anchore.Sizing.Pdf.Output;

namespace Anchore.Sizing.Pdf.Layout;

/// <summary>Lays slabs under each other and breaks pages.</summary>
internal sealed class PageFlow(PageGeometry sheet)
{
    private float y;

    public List<Page> Pages { get; } = [];

    private bool AtTop => Pages.Count == 0 || Pages[^1].Slabs.Count == 0;

    public void Place(IReadOnlyList<FlowItem> slabs)
    {
        BreakPage();
        for (var start = 0; start < slabs.Count;)
        {
            var end = EndOfChain(slabs, start);
            PlaceChain(slabs, start, end);
            start = end;
        }
    }

    private static int EndOfChain(IReadOnlyList<FlowItem> slabs, int start)
    {
        var end = start;
        while (end < slabs.Count - 1 && slabs[end].KeepWithNext)
        {
            end++;
        }

        return end + 1;
    }

    // A chain that no page can hold is let go: its slabs are placed one by one from where it begins.
    private void PlaceChain(IReadOnlyList<FlowItem> slabs, int start, int end)
    {
        var height = slabs[start].RunningHead?.Height ?? 0;
        for (var i = start; i < end; i++)
        {
            height += slabs[i].Height + (i > start ? slabs[i].Before : 0);
        }

        var whole = height <= sheet.TextHeight;
        for (var i = start; i < end; i++)
        {
            var needed = whole && i == start ? height - (slabs[i].RunningHead?.Height ?? 0) : slabs[i].Height;
            Place(slabs[i], needed);
        }
    }

    private void Place(FlowItem slab, float needed)
    {
        if (!AtTop && y + slab.Before + needed > sheet.Bottom)
        {
            BreakPage();
            if (slab.RunningHead is { } head)
            {
                Put(head.AsDecoration());
            }
        }

        y += AtTop ? 0 : slab.Before;
        Put(slab);
    }

    private void Put(FlowItem slab)
    {
        Pages[^1].Slabs.Add((slab, y));
        y += slab.Height;
    }

    private void BreakPage()
    {
        Pages.Add(new Page());
        y = PageGeometry.Top;
    }
}
