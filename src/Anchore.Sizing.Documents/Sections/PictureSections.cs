using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Where the replicas stand, and which services take the memory.</summary>
internal static class PictureSections
{
    /// <summary>The nodes; no section where a replica exceeds a node.</summary>
    public static IEnumerable<Section> Nodes(SizingPlan plan) => NodeDrawing.Create(plan) is { } drawing
        ? [new Section("Nodes", [Picture(plan, drawing), new Paragraph(NodeText.OneFewer(plan))])]
        : [];

    private static Picture Picture(SizingPlan plan, Drawing drawing) =>
        new(drawing, "The nodes with their replicas, to scale by memory.") { Shorter = NodeDrawing.CreateShorter(plan) };

    /// <summary>The memory by service.</summary>
    public static IEnumerable<Section> Memory(SizingPlan plan) => MemoryDrawing.Create(plan) is { } drawing
        ? [new Section("Memory", [new Picture(drawing, "Memory by service, the largest first.")])]
        : [];
}
