using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Words;

/// <summary>What stands on a node, in words.</summary>
internal static class NodeText
{
    /// <summary>The replicas on each of some equal nodes, for example <c>2 × Analyzer, API</c>; "nothing" on a spare one.</summary>
    public static string Replicas(NodeGroup group) => group.Replicas.Count == 0
        ? "nothing"
        : string.Join(
            ", ",
            group.Replicas.Select(placed => placed.Count == 1 ? placed.Service.Name : $"{Display.Count(placed.Count)} × {placed.Service.Name}")
        );

    /// <summary>The memory that they take.</summary>
    public static string MemoryUsed(NodeGroup group, UnitFamily family) =>
        Display.Format(group.Memory - group.MemoryFree, Unit.Bytes, family);

    /// <summary>The memory that they leave free.</summary>
    public static string MemoryFree(NodeGroup group, UnitFamily family) => Display.Format(group.MemoryFree, Unit.Bytes, family);
}
