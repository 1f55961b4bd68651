using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>The pictures that follow the figures of the cover: which services take the memory, and where the replicas stand.</summary>
internal static class OverviewSection
{
    public static Section Create(SizingPlan plan) =>
        new(
            "Memory and nodes",
            [
                // The lower picture first: it nearly always fits below the figures.
                .. Picture(MemoryDrawing.Create(plan), "Memory by service, the largest first."),
                .. Picture(NodeDrawing.Create(plan), "The nodes with their replicas, to scale by memory."),
            ]
        );

    private static IEnumerable<Block> Picture(Drawing? drawing, string caption) =>
        drawing is null ? [] : [new Picture(drawing, caption)];
}
