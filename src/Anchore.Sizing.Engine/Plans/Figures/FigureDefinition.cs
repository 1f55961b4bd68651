using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>
/// A figure of every plan: what it is called, where it stands, and how it follows from the deployment, the rules and other figures.
/// </summary>
/// <param name="id">The figure's name on every surface, unique in a plan; see <see cref="FigureIds"/>.</param>
/// <param name="label">Its name for people.</param>
/// <param name="unit">What its value counts.</param>
/// <param name="section">The part of a plan in which it stands.</param>
public abstract class FigureDefinition(string id, string label, Unit unit, FigureSection section)
{
    /// <summary>The figure's name on every surface, for example <c>storage.temporary.total</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Its name for people.</summary>
    public string Label { get; } = label;

    /// <summary>What its value counts.</summary>
    public Unit Unit { get; } = unit;

    /// <summary>The part of a plan in which it stands.</summary>
    public FigureSection Section { get; } = section;

    /// <summary>Who stands behind the formula; the vendor unless said otherwise.</summary>
    public virtual FigureKind Kind => FigureKind.Vendor;

    /// <summary>Whether it is one of the few figures that a reader sees first; not unless said otherwise.</summary>
    public virtual bool IsHeadline => false;

    /// <summary>What follows its value where there is room for a word or two; the label unless said otherwise.</summary>
    public virtual string ShortLabel => Sentence.Inside(Label);

    /// <summary>The service that it is about; null for a figure of the whole deployment.</summary>
    public virtual AnchoreService? Service => null;

    /// <summary>Its name for people in a plan, where that depends on the deployment; otherwise <see cref="Label"/>.</summary>
    public virtual string LabelIn(PlanContext plan) => Label;

    /// <summary>Derives the figure; null where the release or the deployment has no such figure.</summary>
    /// <param name="plan">The deployment, its rules and the other figures; a figure that is asked for is derived first.</param>
    public abstract Operation? Derive(PlanContext plan);
}
