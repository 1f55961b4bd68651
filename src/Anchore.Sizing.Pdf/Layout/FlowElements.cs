using Anchore.Sizing.Pdf.Output;

namespace Anchore.Sizing.Pdf.Layout;

/// <summary>Makes one element of several items, on one page or over several.</summary>
internal static class FlowElements
{
    extension(IEnumerable<FlowItem> items)
    {
        /// <summary>The items as one element; none if there are no items.</summary>
        public IEnumerable<FlowItem> In(Tag tag)
        {
            var inside = items.ToArray();
            if (inside.Length > 0)
            {
                inside[0] = inside[0] with { Begins = [tag, .. inside[0].Begins] };
                inside[^1] = inside[^1] with { Ends = inside[^1].Ends + 1 };
            }

            return inside;
        }
    }
}
