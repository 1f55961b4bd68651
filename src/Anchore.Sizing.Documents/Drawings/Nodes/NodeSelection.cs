using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Drawings.Nodes;

/// <summary>What one box of the picture stands for.</summary>
/// <param name="Group">The equal nodes of which it shows one.</param>
/// <param name="Title">What stands above it.</param>
internal sealed record DrawnNodes(NodeGroup Group, string Title);

/// <summary>The boxes of the picture: one a node where there is room, otherwise one for all equal nodes.</summary>
/// <param name="Boxes">The boxes, the spare nodes last.</param>
/// <param name="Others">The kinds of node for which there is no box.</param>
internal sealed record NodeSelection(IReadOnlyList<DrawnNodes> Boxes, IReadOnlyList<NodeGroup> Others)
{
    /// <param name="groups">The nodes of the plan.</param>
    /// <param name="mostSingle">Up to how many nodes each has a box of its own.</param>
    /// <param name="most">How many boxes there are at most.</param>
    public static NodeSelection Create(IReadOnlyList<NodeGroup> groups, int mostSingle, int most)
    {
        if (groups.Sum(group => group.Nodes) <= mostSingle)
        {
            groups = [.. groups.SelectMany(group => Enumerable.Repeat(group with { Nodes = 1 }, (int)group.Nodes))];
        }

        // The spare nodes always have a box: what is kept free is what readers ask for first.
        var spare = groups.Where(group => group.IsSpare).ToArray();
        var used = groups.Where(group => !group.IsSpare).ToArray();
        var room = most - spare.Length;
        return new NodeSelection([.. Numbered([.. used.Take(room), .. spare])], [.. used.Skip(room)]);
    }

    private static IEnumerable<DrawnNodes> Numbered(NodeGroup[] groups)
    {
        var number = 1L;
        foreach (var group in groups)
        {
            yield return new DrawnNodes(group, TitleOf(group, number));
            number += group.Nodes;
        }
    }

    private static string TitleOf(NodeGroup group, long number) => group switch
    {
        { IsSpare: true, Nodes: 1 } => "Spare node",
        { IsSpare: true } => $"Spare node × {Display.Count(group.Nodes)}",
        { Nodes: 1 } => $"Node {Display.Count(number)}",
        _ => $"Node × {Display.Count(group.Nodes)}",
    };
}
