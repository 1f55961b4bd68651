using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Documents.Sections;
using Anchore.Sizing.Documents.Words;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents;

/// <summary>The pictures of a plan's figures; <see cref="Topology"/> is the one of its connections.</summary>
public static class PlanDrawings
{
    /// <summary>The pictures that this plan has, in reading order: nodes, memory, arrivals, growth.</summary>
    public static IReadOnlyList<PlanDrawing> CreateAll(SizingPlan plan) =>
    [
        .. Create("nodes", "Nodes", width => NodeDrawing.Create(plan, width), () => PlacementTable.Create(plan), () => NodeText.OneFewer(plan)),
        .. Create("memory", "Memory by service", width => MemoryDrawing.Create(plan, width), () => MemoryTable.Create(plan)),
        .. Create("arrivals", "Arrivals and capacity", width => ArrivalDrawing.Create(plan, width), () => ArrivalTable.Create(plan)),
        .. Create("growth", "Growth", width => GrowthChart.Create(plan, width), () => GrowthTable.Create(plan)),
    ];

    private static IEnumerable<PlanDrawing> Create(string id, string title, Func<float, Drawing?> draw, Func<Table> numbers, Func<string>? note = null) =>
        draw(PictureMetrics.Wide) is { } wide && draw(PictureMetrics.Narrow) is { } narrow
            ? [new PlanDrawing(id, title, wide, narrow, numbers(), note?.Invoke() ?? "")]
            : [];
}
