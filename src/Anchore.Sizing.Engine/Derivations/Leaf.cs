using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Derivations;

/// <summary>A number that was not computed: an input, a default or a rule.</summary>
public abstract class Leaf : Term
{
    private readonly string label;

    private protected Leaf(LeafKind kind, string label, decimal value, Unit unit)
        : base(value, unit)
    {
        Kind = kind;
        this.label = label;
    }

    /// <summary>Where the number comes from.</summary>
    public LeafKind Kind { get; }

    public override string Label => label;

    /// <summary>The number as it was written, exact.</summary>
    public abstract string Text { get; }
}
