using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Nodes, database connections and analyzers.</summary>
internal static class NodeSection
{
    public static Section Create(SizingPlan plan, Footnotes notes) =>
        new(
            "Nodes and capacity",
            [
                FigureTable.Create("Capacity", "Count", plan.FiguresIn(FigureSection.Capacity), notes),
                new Paragraph(
                    $"A node offers {Offer(plan.Deployment)}. Whole replicas are placed first-fit, the largest first; a replica is never split."
                ),
                .. plan.Placement.Groups.Count > 0 ? new Block[] { PlacementTable.Create(plan) } : [],
                .. ArrivalDrawing.Create(plan) is { } arrivals
                    ? new Block[] { new Picture(arrivals, "Images that arrive in the busiest hour against what the analyzers do.") }
                    : [],
            ]
        );

    private static string Offer(Deployment deployment) =>
        $"{deployment.NodeMemory} of allocatable memory{(deployment.NodeCpu is { } cpu ? $" and {Display.Count(cpu, "allocatable CPU")}" : "")}";
}
