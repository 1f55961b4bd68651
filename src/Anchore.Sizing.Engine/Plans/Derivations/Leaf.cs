using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>A number that was not computed: what somebody gave or stated.</summary>
public sealed class Leaf : Term
{
    private readonly string label;

    private Leaf(LeafKind kind, string label, decimal value, Unit unit, string text)
        : base(value, unit)
    {
        Kind = kind;
        this.label = label;
        Text = text;
    }

    /// <summary>Where the number comes from.</summary>
    public LeafKind Kind { get; }

    public override string Label => label;

    /// <summary>The number as it was written, exact.</summary>
    public string Text { get; }

    /// <summary>The rule that states the number, when one does.</summary>
    public Rule? Rule { get; private init; }

    /// <summary>The field that gives the number, when one does.</summary>
    public string? Field { get; private init; }

    internal static Leaf OfRule(Rule rule, decimal amount)
    {
        var kind = rule.Kind == RuleKind.Vendor ? LeafKind.Rule : LeafKind.Assumption;
        return new Leaf(kind, rule.Label, amount, UnitOf(rule.Value.Unit), rule.Value.Unit == RuleUnit.Minutes ? rule.Value.Text : rule.Value.ToString()) { Rule = rule };
    }

    internal static Leaf OfField(Field field, string label, bool given, decimal value, Unit unit, string text) =>
        new(given ? LeafKind.Input : LeafKind.Default, label, value, unit, text) { Field = field.Name };

    private static Unit UnitOf(RuleUnit unit) => unit switch
    {
        RuleUnit.Bytes => Unit.Bytes,
        RuleUnit.Cpu => Unit.Cpu,
        RuleUnit.Minutes => Unit.Minutes,
        _ => Unit.Count,
    };
}
