using Anchore.Sizing.Engine.Derivations;
using static Anchore.Sizing.Engine.Derivations.Term;

namespace Anchore.Sizing.Engine.NodeTypes;

/// <summary>A reservation that takes another share of each part of an amount.</summary>
internal static class Tiers
{
    /// <summary>The shares of the parts that the amount reaches.</summary>
    /// <param name="amount">The whole amount.</param>
    /// <param name="tiers">Where each part ends, and its share.</param>
    /// <param name="others">The share of all beyond the last part.</param>
    public static Operation Reserve(Term amount, (Term End, Term Share)[] tiers, Term others)
    {
        var parts = new List<Term>();
        Term? begin = null;
        foreach (var (end, share) in tiers)
        {
            parts.Add(share * PartOf(Minimum(amount, end), begin));
            if (amount.Value <= end.Value)
            {
                return Add([.. parts]);
            }

            begin = end;
        }

        return Add([.. parts, others * PartOf(amount, begin)]);
    }

    private static Term PartOf(Term reached, Term? begin) => begin is null ? reached : reached - begin;
}
