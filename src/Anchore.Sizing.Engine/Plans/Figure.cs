using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>A number of a plan, with the whole way it came about.</summary>
public sealed class Figure
{
    private readonly FigureKind kind;

    internal Figure(FigureKind kind, Operation derivation, UnitFamily family)
    {
        this.kind = kind;
        Family = family;
        Derivation = derivation;
    }

    /// <summary>The figure's name on every surface, for example <c>storage.temporary.total</c>.</summary>
    public string Id => Derivation.Figure!;

    /// <summary>Its name for people.</summary>
    public string Label => Derivation.Label;

    /// <summary>The exact value; nothing where none exists, which a finding then explains.</summary>
    public decimal? Value => Derivation.Value;

    /// <summary>What the value counts.</summary>
    public Unit Unit => Derivation.Unit;

    /// <summary>The units in which sizes are shown.</summary>
    public UnitFamily Family { get; }

    /// <summary>Whether the vendor's rules give it or a model of ours; a formula without any rule rests on the input alone.</summary>
    public FigureKind Kind => kind == FigureKind.Vendor && Rules.Count == 0 ? FigureKind.Input : kind;

    /// <summary>The value for people, with at most two decimals.</summary>
    public string Display => Value is { } value ? Quantities.Display.Of(value, Unit, Family) : "does not fit";

    /// <summary>Whether <see cref="Display"/> shows less than the whole value.</summary>
    public bool IsRounded => Value is { } value && Quantities.Display.Rounds(value, Unit, Family);

    /// <summary>The formula with the numbers in it.</summary>
    public string Formula => FormulaPrinter.Print(Derivation, Family);

    /// <summary>The formula in words.</summary>
    public string Words => WordsPrinter.Print(Derivation);

    /// <summary>The operation that computed the value, with everything beneath it.</summary>
    public Operation Derivation { get; }

    /// <summary>The rules that the value rests on, each once, in the order of the formula.</summary>
    public IReadOnlyList<Rule> Rules => [.. RulesUnder(Derivation).Distinct()];

    /// <summary>The vendor's sources that the value rests on, each once.</summary>
    public IReadOnlyList<Source> Sources => [.. Rules.Select(rule => rule.Source).OfType<Source>().Distinct()];

    private static IEnumerable<Rule> RulesUnder(Term term) => term switch
    {
        Leaf { Rule: { } rule } => [rule],
        Operation operation => operation.Terms.SelectMany(RulesUnder),
        _ => [],
    };
}
