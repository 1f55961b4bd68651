using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Derivations;

/// <summary>
/// A number that knows how it came about: a leaf, or an operation on other terms. Its operators compute and record at once,
/// so the printed explanation cannot differ from the arithmetic.
/// </summary>
public abstract class Term
{
    // A plan holds a hundred terms: the flag beside the number packs better than a nullable.
    private readonly decimal value;
    private readonly bool hasValue;

    private protected Term(decimal? value, Unit unit)
    {
        this.value = value.GetValueOrDefault();
        hasValue = value.HasValue;
        Unit = unit;
    }

    /// <summary>The exact value; nothing where no value exists, for example nodes that cannot hold a replica.</summary>
    public decimal? Value => hasValue ? value : null;

    /// <summary>What the value counts.</summary>
    public Unit Unit { get; }

    /// <summary>A few words that name the value.</summary>
    public abstract string Label { get; }

    public static Operation operator +(Term left, Term right) => Add(Joined(left, Operator.Add, right));

    public static Operation operator *(Term left, Term right) => Multiply(Joined(left, Operator.Multiply, right));

    public static Operation operator -(Term left, Term right) => Subtract(Joined(left, Operator.Subtract, right));

    /// <summary>The first of terms of one unit less all others.</summary>
    public static Operation Subtract(params Term[] terms) =>
        new Operation(Operator.Subtract, Evaluation.Difference(terms), terms[0].Unit, terms);

    /// <summary>The smallest of terms of one unit.</summary>
    public static Operation Minimum(params Term[] terms) =>
        new Operation(Operator.Minimum, terms.Min(term => term.Value), terms[0].Unit, terms);

    /// <summary>The largest of terms of one unit.</summary>
    public static Operation Maximum(params Term[] terms) =>
        new Operation(Operator.Maximum, terms.Max(term => term.Value), terms[0].Unit, terms);

    /// <summary>A term rounded down to a multiple of another one of its unit.</summary>
    public static Operation RoundDown(Term term, Term step) =>
        new Operation(Operator.RoundDown, decimal.Floor(term.Value!.Value / step.Value!.Value) * step.Value, term.Unit, [term, step]);

    /// <summary>A term rounded to the nearest multiple of another one of its unit.</summary>
    public static Operation Round(Term term, Term step) =>
        new Operation(Operator.Round, decimal.Floor((term.Value!.Value / step.Value!.Value) + 0.5m) * step.Value, term.Unit, [term, step]);

    /// <summary>The sum of terms of one unit.</summary>
    public static Operation Add(params Term[] terms) => new Operation(Operator.Add, Evaluation.Sum(terms), terms[0].Unit, terms);

    /// <summary>The product of terms, of which at most one has a unit other than a count or a share.</summary>
    public static Operation Multiply(params Term[] terms) =>
        new Operation(Operator.Multiply, Evaluation.Product(terms), UnitOfProduct(terms), terms);

    /// <summary>The fewest whole times that the divisor must be taken to reach the dividend.</summary>
    public static Operation CeilingDivide(Term dividend, Term divisor) =>
        new Operation(Operator.CeilingDivide, Evaluation.CeilingDivide(dividend, divisor), Unit.Count, [dividend, divisor]);

    /// <summary>The nodes that hold whole replicas; see <see cref="Operator.FirstFitDecreasing"/> for the order of the terms.</summary>
    public static Operation FirstFitDecreasing(params Term[] terms) =>
        new Operation(Operator.FirstFitDecreasing, Evaluation.Pack(terms), Unit.Count, terms);

    // a × b × c is one product of three, as people read it.
    private static Term[] Joined(Term left, Operator op, Term right) =>
        left is Operation { IsNamed: false } operation && operation.Operator == op ? [.. operation.Parts, right] : [left, right];

    private static Unit UnitOfProduct(Term[] terms)
    {
        foreach (var term in terms)
        {
            if (term.Unit is not (Unit.Count or Unit.Percent))
            {
                return term.Unit;
            }
        }

        return Array.TrueForAll(terms, term => term.Unit == Unit.Percent) ? Unit.Percent : Unit.Count;
    }
}
