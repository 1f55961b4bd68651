using Anchore.Sizing.Pdf.Output;

namespace Anchore.Sizing.Pdf.Layout;

/// <summary>Lays slabs under each other and breaks pages.</summary>
internal sealed class PageFlow
{
    private readonly PageGeometry sheet;
    private float y;

    private PageFlow(PageGeometry sheet) => this.sheet = sheet;

    public List<Page> Pages { get; } = [];

    /// <summary>The number of the page with the first picture, from 1; null if there is no picture.</summary>
    public int? FirstPicture =>
        Pages.FindIndex(page => page.Slabs.Exists(slab => slab.FlowItem.IsPicture)) is >= 0 and var index ? index + 1 : null;

    private bool AtTop => Pages.Count == 0 || Pages[^1].Slabs.Count == 0;

    public static PageFlow Create(PageGeometry sheet, IReadOnlyList<FlowItem> slabs)
    {
        var flow = new PageFlow(sheet);
        flow.Place(slabs);
        return flow;
    }

    private void Place(IReadOnlyList<FlowItem> slabs)
    {
        BreakPage();
        for (var start = 0; start < slabs.Count;)
        {
            var end = EndOfChain(slabs, start);
            PlaceChain(Fitting([.. slabs.Take(start..end)]));
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

    // Where a chain is too high for the rest of the page, a shorter form of one of its slabs may do.
    private FlowItem[] Fitting(FlowItem[] chain)
    {
        var excess = y + (AtTop ? 0 : chain[0].Before) + HeightOf(chain) - sheet.Bottom;
        for (var i = 0; excess > 0 && i < chain.Length; i++)
        {
            if (chain[i].Shorter.FirstOrDefault(slab => slab.Height <= chain[i].Height - excess) is { } shorter)
            {
                chain[i] = chain[i] with { Height = shorter.Height, Draw = shorter.Draw };
                break;
            }
        }

        return chain;
    }

    // A chain that no page can hold is let go: its slabs are placed one by one from where it begins.
    private void PlaceChain(FlowItem[] chain)
    {
        var head = chain[0].RunningHead?.Height ?? 0;
        var whole = head + HeightOf(chain) <= sheet.TextHeight;
        for (var i = 0; i < chain.Length; i++)
        {
            Place(chain[i], whole && i == 0 ? HeightOf(chain) : chain[i].Height);
        }
    }

    private static float HeightOf(FlowItem[] chain) => chain.Sum(slab => slab.Height) + chain.Skip(1).Sum(slab => slab.Before);

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
