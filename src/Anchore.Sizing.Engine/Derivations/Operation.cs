using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Derivations;

/// <summary>A term that was computed from others.</summary>
public sealed class Operation : Term
{
    private readonly Term[] terms;
    private readonly string? name;

    internal Operation(Operator op, decimal? value, Unit unit, Term[] terms, string? name = null, string? figure = null)
        : base(value, unit)
    {
        Operator = op;
        this.terms = terms;
        this.name = name;
        Figure = figure;
    }

    /// <summary>How the value follows from the terms.</summary>
    public Operator Operator { get; }

    /// <summary>What the value was computed from.</summary>
    public IReadOnlyList<Term> Terms => terms;

    /// <summary>The id of the figure that this operation is the derivation of, when it has one of its own.</summary>
    public string? Figure { get; }

    /// <summary>Whether it has a name; formulas show the value of a named operation and the parts of an unnamed one.</summary>
    public bool IsNamed => name is not null;

    /// <summary>The name, or the formula in words.</summary>
    public override string Label => name ?? WordsPrinter.Print(this);

    /// <summary>The same as <see cref="Terms"/>, for what goes through the terms of every figure.</summary>
    public ReadOnlySpan<Term> Parts => terms;

    /// <summary>The operation under a name: formulas that use it show its value, not its parts.</summary>
    /// <param name="label">Its name for people.</param>
    /// <param name="figure">The id of the figure that it is the derivation of, when it has one of its own.</param>
    /// <exception cref="InvalidOperationException">It has a name already.</exception>
    public Operation Named(string label, string? figure = null) => name is null
        ? new Operation(Operator, Value, Unit, terms, label, figure)
        : throw new InvalidOperationException($"{name} cannot be named {label} too.");
}
