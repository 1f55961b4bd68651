using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>The pictures that follow the figures of the cover: where the replicas stand, and which services take the memory.</summary>
internal static class OverviewSection
{
    public static Section Create(SizingPlan plan) =>
        new(
            "Nodes and memory",
            [
                .. Picture(NodeDrawing.Create(plan), "The nodes with their replicas, to scale by memory."),
                .. Picture(MemoryDrawing.Create(plan), "Memory by service, the largest first."),
            ]
        );

    private static IEnumerable<Block> Picture(Drawing? drawing, string caption) =>
        drawing is null ? [] : [new Picture(drawing, caption)];
}
