using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>A term that was computed from others.</summary>
public sealed class Operation : Term
{
    private readonly Term[] terms;
    private TermName? name;

    internal Operation(Operator op, decimal? value, Unit unit, Term[] terms)
        : base(value, unit)
    {
        Operator = op;
        this.terms = terms;
    }

    /// <summary>How the value follows from the terms.</summary>
    public Operator Operator { get; }

    /// <summary>What the value was computed from.</summary>
    public IReadOnlyList<Term> Terms => terms;

    /// <summary>The id of the figure that this operation is the derivation of, when it has one of its own.</summary>
    public string? Figure => name?.Figure;

    /// <summary>Whether it has a name; formulas show the value of a named operation and the parts of an unnamed one.</summary>
    public bool IsNamed => name is not null;

    /// <summary>The name, or the formula in words.</summary>
    public override string Label => name?.Label ?? WordsPrinter.Print(this);

    /// <summary>The same as <see cref="Terms"/>, for what goes through the terms of every figure.</summary>
    public ReadOnlySpan<Term> Parts => terms;

    /// <summary>Names an operation that was just written, before anybody else has seen it: formulas that use it show its value, not its parts.</summary>
    /// <exception cref="InvalidOperationException">It has a name already.</exception>
    internal Operation Named(TermName its)
    {
        name = name is null ? its : throw new InvalidOperationException($"{Label} cannot be named {its.Label} too.");
        return this;
    }
}
