using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Documents;

/// <summary>Which figures a reader sees first, on the page and on the cover alike.</summary>
public static class PlanFigures
{
    /// <summary>The figures that matter, in reading order.</summary>
    public static IReadOnlyList<string> Large { get; } = [FigureIds.Memory, FigureIds.Temporary, FigureIds.Object, FigureIds.Nodes];
}
