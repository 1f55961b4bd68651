using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>
/// A number that knows how it came about: a leaf, or an operation on other terms. Its operators compute and record at once,
/// so the printed explanation cannot differ from the arithmetic.
/// </summary>
public abstract class Term
{
    private protected Term(decimal? value, Unit unit)
    {
        Value = value;
        Unit = unit;
    }

    /// <summary>The exact value; nothing where no value exists, for example nodes that cannot hold a replica.</summary>
    public decimal? Value { get; }

    /// <summary>What the value counts.</summary>
    public Unit Unit { get; }

    /// <summary>A few words that name the value.</summary>
    public abstract string Label { get; }

    public static Term operator +(Term left, Term right) => Add([.. Parts(left, Operator.Add), right]);

    public static Term operator *(Term left, Term right) => Multiply([.. Parts(left, Operator.Multiply), right]);

    /// <summary>The sum of terms of one unit.</summary>
    public static Term Add(params Term[] terms) => new Operation(Operator.Add, Evaluation.Sum(terms), terms[0].Unit, terms);

    /// <summary>The product of terms, of which at most one has a unit other than a count.</summary>
    public static Term Multiply(params Term[] terms) => new Operation(Operator.Multiply, Evaluation.Product(terms), UnitOfProduct(terms), terms);

    /// <summary>The fewest whole times that the divisor must be taken to reach the dividend.</summary>
    public static Term CeilingDivide(Term dividend, Term divisor) =>
        new Operation(Operator.CeilingDivide, Evaluation.CeilingDivide([dividend, divisor]), Unit.Count, [dividend, divisor]);

    /// <summary>The nodes that hold whole replicas; see <see cref="Operator.FirstFitDecreasing"/> for the order of the terms.</summary>
    public static Term FirstFitDecreasing(params Term[] terms) => new Operation(Operator.FirstFitDecreasing, Evaluation.Pack(terms), Unit.Count, terms);

    /// <summary>The same term under a name: formulas that use it show its value, not its parts.</summary>
    public Term Named(string label) => this is Operation operation ? operation.With(label, figure: null) : this;

    // a × b × c is one product of three, as people read it.
    private static IEnumerable<Term> Parts(Term term, Operator op) =>
        term is Operation { IsNamed: false } operation && operation.Operator == op ? operation.Terms : [term];

    private static Unit UnitOfProduct(Term[] terms)
    {
        foreach (var term in terms)
        {
            if (term.Unit != Unit.Count)
            {
                return term.Unit;
            }
        }

        return Unit.Count;
    }
}
