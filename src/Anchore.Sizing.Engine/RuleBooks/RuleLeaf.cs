using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>The number of a rule in a formula.</summary>
public sealed class RuleLeaf : Leaf
{
    internal RuleLeaf(Rule rule, decimal amount)
        : base(rule.Kind == RuleKind.Vendor ? LeafKind.Rule : LeafKind.Assumption, rule.Label, amount, UnitOf(rule.Value.Unit)) =>
            Rule = rule;

    /// <summary>The rule that states the number.</summary>
    public Rule Rule { get; }

    // Minutes stand beside other times in formulas; their unit is that of the result.
    public override string Text => Rule.Value.Unit == RuleUnit.Minutes ? Rule.Value.Text : Rule.Value.ToString();

    private static Unit UnitOf(RuleUnit unit) => unit switch
    {
        RuleUnit.Bytes => Unit.Bytes,
        RuleUnit.Cpu => Unit.Cpu,
        RuleUnit.Minutes => Unit.Minutes,
        RuleUnit.Percent => Unit.Percent,
        _ => Unit.Count,
    };
}
