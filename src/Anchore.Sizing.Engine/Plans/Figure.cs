using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Plans.Figures;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>A number of a plan, with the whole way it came about.</summary>
public sealed class Figure
{
    private readonly FigureDefinition definition;

    internal Figure(FigureDefinition definition, Operation derivation, UnitFamily family)
    {
        this.definition = definition;
        Family = family;
        Derivation = derivation;
    }

    /// <summary>The figure's name on every surface, for example <c>storage.temporary.total</c>.</summary>
    public string Id => definition.Id;

    /// <summary>Its name for people.</summary>
    public string Label => Derivation.Label;

    /// <summary>What follows its value where there is room for a word or two.</summary>
    public string ShortLabel => definition.ShortLabel;

    /// <summary>The part of the plan in which it stands.</summary>
    public FigureSection Section => definition.Section;

    /// <summary>Whether it is one of the few figures that a reader sees first.</summary>
    public bool IsHeadline => definition.IsHeadline;

    /// <summary>The service that it is about; null for a figure of the whole deployment.</summary>
    public AnchoreService? Service => definition.Service;

    /// <summary>The exact value; nothing where none exists, which a finding then explains.</summary>
    public decimal? Value => Derivation.Value;

    /// <summary>What the value counts.</summary>
    public Unit Unit => definition.Unit;

    /// <summary>The units in which sizes are shown.</summary>
    public UnitFamily Family { get; }

    /// <summary>Whether the vendor's rules give it or a model of ours; a formula without any rule rests on the input alone.</summary>
    public FigureKind Kind =>
        definition.Kind == FigureKind.Vendor && !RestsOnRule(Derivation) ? FigureKind.Input : definition.Kind;

    /// <summary>The value for people, with at most two decimals.</summary>
    public string Display => Value is { } value ? Quantities.Display.Format(value, Unit, Family) : "does not fit";

    /// <summary>Whether <see cref="Display"/> shows less than the whole value.</summary>
    public bool IsRounded => Value is { } value && Quantities.Display.Rounds(value, Unit, Family);

    /// <summary>The formula with the numbers in it.</summary>
    public string Formula => FormulaPrinter.Print(Derivation, Family);

    /// <summary>The formula in words.</summary>
    public string Words => WordsPrinter.Print(Derivation);

    /// <summary>The operation that computed the value, with everything beneath it.</summary>
    public Operation Derivation { get; }

    /// <summary>The rules that the value rests on, each once, in the order of the formula.</summary>
    public IReadOnlyList<Rule> Rules => RulesUnder(Derivation, []);

    /// <summary>The vendor's sources that the value rests on, each once.</summary>
    public IReadOnlyList<Source> Sources => SourcesUnder(Derivation, []);

    private static bool RestsOnRule(Operation operation)
    {
        foreach (var term in operation.Parts)
        {
            if (term is Operation inner ? RestsOnRule(inner) : term is RuleLeaf)
            {
                return true;
            }
        }

        return false;
    }

    private static List<Source> SourcesUnder(Operation operation, List<Source> sources)
    {
        foreach (var term in operation.Parts)
        {
            if (term is Operation inner)
            {
                SourcesUnder(inner, sources);
            }
            else if (term is RuleLeaf { Rule.Source: { } source } && !sources.Contains(source))
            {
                sources.Add(source);
            }
        }

        return sources;
    }

    private static List<Rule> RulesUnder(Operation operation, List<Rule> rules)
    {
        foreach (var term in operation.Parts)
        {
            if (term is Operation inner)
            {
                RulesUnder(inner, rules);
            }
            else if (term is RuleLeaf { Rule: var rule } && !rules.Contains(rule))
            {
                rules.Add(rule);
            }
        }

        return rules;
    }
}
