namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>Products with the same second factor in a sum: 5 × 8 GB + 3 × 8 GB reads better as 8 × 8 GB.</summary>
internal readonly record struct LikeTerms(decimal Times, Term Each)
{
    /// <summary>The products of a sum by their second factor, in the order in which these first appear, or nothing when the sum is of another kind.</summary>
    public static IReadOnlyList<LikeTerms>? TryCollect(Operation sum)
    {
        if (sum.Terms.Count < 2 || !sum.Terms.All(IsTimesEach))
        {
            return null;
        }

        var products = sum.Terms.Cast<Operation>().Where(product => product.Terms[0].Value != 0);
        var groups = products.GroupBy(product => product.Terms[1].Value);
        var collected = groups.Select(group => new LikeTerms(group.Sum(product => product.Terms[0].Value!.Value), group.First().Terms[1])).ToArray();
        return collected.Length > 0 ? collected : null;
    }

    private static bool IsTimesEach(Term term) =>
        term is Operation { Operator: Operator.Multiply, Terms: [Leaf { Unit: Quantities.Unit.Count }, Leaf] };
}
