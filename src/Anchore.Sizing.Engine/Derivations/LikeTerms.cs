namespace Anchore.Sizing.Engine.Derivations;

/// <summary>Products with the same second factor in a sum: 5 × 8 GB + 3 × 8 GB reads better as 8 × 8 GB.</summary>
internal readonly record struct LikeTerms(decimal Times, Term Each)
{
    /// <summary>
    /// The products of a sum by their second factor, in the order in which these first appear, or nothing when the sum is of another kind.
    /// </summary>
    public static List<LikeTerms>? TryCollect(ReadOnlySpan<Term> sum)
    {
        if (sum.Length < 2)
        {
            return null;
        }

        var collected = new List<LikeTerms>();
        foreach (var term in sum)
        {
            if (term is not Operation { Operator: Operator.Multiply, Parts: [Leaf { Unit: Quantities.Unit.Count } times, Leaf each] })
            {
                return null;
            }

            Collect(collected, times.Value!.Value, each);
        }

        return collected.Count > 0 ? collected : null;
    }

    private static void Collect(List<LikeTerms> collected, decimal times, Leaf each)
    {
        if (times == 0)
        {
            return;
        }

        for (var index = 0; index < collected.Count; index++)
        {
            if (collected[index].Each.Value == each.Value)
            {
                collected[index] = collected[index] with { Times = collected[index].Times + times };
                return;
            }
        }

        collected.Add(new LikeTerms(times, each));
    }
}
