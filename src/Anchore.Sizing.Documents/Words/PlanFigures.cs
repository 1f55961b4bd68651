using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Documents.Words;

/// <summary>Which figures a reader sees first, on the page and on the cover alike.</summary>
public static class PlanFigures
{
    private static readonly string[] Order = [FigureIds.Memory, FigureIds.Cpu, FigureIds.Temporary, FigureIds.Object, FigureIds.Nodes];

    /// <summary>The figures that matter, in reading order; those that the release states.</summary>
    public static IEnumerable<Figure> LargeOf(SizingPlan plan) => Order.Select(plan.Find).OfType<Figure>();

    /// <summary>Whether a figure is one of those that matter.</summary>
    public static bool IsLarge(Figure figure) => Order.Contains(figure.Id);
}
