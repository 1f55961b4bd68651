using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Sections;

/// <summary>Nodes, database connections and analyzers.</summary>
internal static class NodeSection
{
    public static Section Of(SizingPlan plan, Footnotes notes) => new(
        "Nodes and capacity",
        [
            new Table(
                [new("Capacity", Share: 2.4f), new("Count", Numeric: true), new("Formula", Share: 2.6f)],
                [.. Ids.Select(plan.Find).OfType<Figure>().Select(figure => Row(figure, notes))]),
            new Paragraph($"A node offers {Offer(plan.Deployment)}. Whole replicas are placed first-fit, the largest first; a replica is never split."),
        ]);

    private static readonly string[] Ids = [FigureIds.Nodes, FigureIds.Connections, FigureIds.AnalyzersRequired];

    private static string Offer(Deployment deployment) =>
        $"{deployment.NodeMemory} of allocatable memory{(deployment.NodeCpu is { } cpu ? $" and {Display.Count(cpu, "allocatable CPU")}" : "")}";

    private static IReadOnlyList<RichText> Row(Figure figure, Footnotes notes) => [figure.Label, notes.Refer(figure), figure.Formula];
}
