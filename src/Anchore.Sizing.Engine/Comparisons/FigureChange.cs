using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Comparisons;

/// <summary>A figure under two releases; nothing on the side of a release that does not state it.</summary>
public sealed record FigureChange(Figure? Before, Figure? After)
{
    /// <summary>The figure's name.</summary>
    public string Id => Any.Id;

    /// <summary>Its name for people.</summary>
    public string Label => Any.Label;

    /// <summary>What it counts.</summary>
    public Quantities.Unit Unit => Any.Unit;

    /// <summary>How much more is needed; nothing where a side has no value.</summary>
    public decimal? Difference => After?.Value - Before?.Value;

    /// <summary>Whether the sides differ.</summary>
    public bool IsChanged => Before?.Value != After?.Value;

    /// <summary>The difference for people, with its sign.</summary>
    public string DifferenceDisplay => Difference switch
    {
        null => Before is null ? "newly stated" : After is null ? "no longer stated" : "",
        0 => "",
        > 0 => "+" + Quantities.Display.Format(Difference.Value, Unit, Any.Family),
        _ => "−" + Quantities.Display.Format(-Difference.Value, Unit, Any.Family),
    };

    private Figure Any => After ?? Before!;

    // Memory and CPU of single services stand with the services.
    internal static IEnumerable<FigureChange> Between(SizingPlan before, SizingPlan after)
    {
        var ids = before.Figures.Concat(after.Figures).Where(figure => figure.Service is null).Select(figure => figure.Id).Distinct();
        return ids
            .Select(id => new FigureChange(before.Find(id), after.Find(id)))
            .OrderByDescending(change => change.IsChanged);
    }
}
