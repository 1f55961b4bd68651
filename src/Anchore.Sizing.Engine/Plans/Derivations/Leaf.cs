using System.Globalization;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>A number that was not computed: an input, a default or a rule.</summary>
public sealed class Leaf : Term
{
    private readonly object source;
    private readonly string label;
    private readonly UnitFamily family;

    private Leaf(LeafKind kind, object source, string label, decimal value, Unit unit, UnitFamily family)
        : base(value, unit)
    {
        Kind = kind;
        this.source = source;
        this.label = label;
        this.family = family;
    }

    /// <summary>Where the number comes from.</summary>
    public LeafKind Kind { get; }

    public override string Label => label;

    /// <summary>The number as it was written, exact.</summary>
    public string Text => source is Rule { Value: var stated } ? Print(stated) : Print(Value!.Value);

    /// <summary>The rule that states the number, when one does.</summary>
    public Rule? Rule => source as Rule;

    /// <summary>The field that gives the number, when one does.</summary>
    public string? Field => (source as Field)?.Name;

    /// <summary>Where the value of the field comes from; null for a rule.</summary>
    public ValueOrigin? Origin { get; private init; }

    internal static Leaf OfRule(Rule rule, decimal amount)
    {
        var kind = rule.Kind == RuleKind.Vendor ? LeafKind.Rule : LeafKind.Assumption;
        return new Leaf(kind, rule, rule.Label, amount, UnitOf(rule.Value.Unit), UnitFamily.Decimal);
    }

    internal static Leaf OfField(
        Field field, string label, ValueOrigin origin, decimal value, Unit unit, UnitFamily family = UnitFamily.Decimal) =>
        new(origin is ValueOrigin.Entered or ValueOrigin.Imported ? LeafKind.Input : LeafKind.Default, field, label, value, unit, family)
        {
            Origin = origin,
        };

    private static string Print(RuleValue stated) => stated.Unit == RuleUnit.Minutes ? stated.Text : stated.ToString();

    private string Print(decimal value) => Unit switch
    {
        Unit.Bytes => DataSize.FromBytes((long)value, family).ToString(),
        Unit.Cpu => Exact(value) + " CPU",
        Unit.Count when decimal.IsInteger(value) => Display.Count(value),
        _ => Exact(value),
    };

    private static string Exact(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static Unit UnitOf(RuleUnit unit) => unit switch
    {
        RuleUnit.Bytes => Unit.Bytes,
        RuleUnit.Cpu => Unit.Cpu,
        RuleUnit.Minutes => Unit.Minutes,
        RuleUnit.Percent => Unit.Percent,
        _ => Unit.Count,
    };
}
