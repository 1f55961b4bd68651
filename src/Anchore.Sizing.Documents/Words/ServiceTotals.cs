using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Plans.Figures;

namespace Anchore.Sizing.Documents.Words;

/// <summary>The figures of all services together.</summary>
public static class ServiceTotals
{
    /// <summary>Those for which the table of services has no column.</summary>
    public static IReadOnlyList<Figure> OutsideTable(SizingPlan plan) => [.. plan.FiguresIn(FigureSection.Services)
        .Where(figure => figure is { Service: null, Id: not (FigureIds.Replicas or FigureIds.Memory or FigureIds.Cpu) })];
}
