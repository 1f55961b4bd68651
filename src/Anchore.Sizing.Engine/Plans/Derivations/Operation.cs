using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>A term that was computed from others.</summary>
public sealed class Operation : Term
{
    private readonly string? label;

    internal Operation(Operator op, decimal? value, Unit unit, IReadOnlyList<Term> terms, string? label = null, string? figure = null)
        : base(value, unit)
    {
        Operator = op;
        Terms = terms;
        this.label = label;
        Figure = figure;
    }

    /// <summary>How the value follows from the terms.</summary>
    public Operator Operator { get; }

    /// <summary>What the value was computed from.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The id of the figure that this operation is the derivation of, when it has one of its own.</summary>
    public string? Figure { get; }

    /// <summary>Whether it has a name; formulas show the value of a named operation and the parts of an unnamed one.</summary>
    public bool IsNamed => label is not null;

    /// <summary>The name, or the formula in words.</summary>
    public override string Label => label ?? WordsPrinter.Print(this);

    internal Operation With(string newLabel, string? figure) => new(Operator, Value, Unit, Terms, newLabel, figure);
}
