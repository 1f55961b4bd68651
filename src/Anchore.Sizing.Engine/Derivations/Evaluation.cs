using System.Numerics;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Derivations;

/// <summary>The arithmetic of the operators: exact, and without a value where any term lacks one.</summary>
internal static class Evaluation
{
    public static decimal? Sum(ReadOnlySpan<Term> terms)
    {
        decimal? sum = 0;
        foreach (var term in terms)
        {
            sum += term.Value;
        }

        return sum;
    }

    public static decimal? Difference(ReadOnlySpan<Term> terms)
    {
        var difference = terms[0].Value;
        foreach (var term in terms[1..])
        {
            difference -= term.Value;
        }

        return difference;
    }

    public static decimal? Product(ReadOnlySpan<Term> terms)
    {
        decimal? product = 1;
        foreach (var term in terms)
        {
            product *= term.Value;
        }

        return product;
    }

    public static decimal? CeilingDivide(Term first, Term second)
    {
        if (first.Value is not { } dividend || second.Value is not { } divisor)
        {
            return null;
        }

        // Whole numbers of any length: a quotient rounded to 28 digits could fall on the wrong side of a whole number.
        var scale = Math.Max(dividend.Scale, divisor.Scale);
        var (quotient, remainder) = BigInteger.DivRem(Scaled(dividend, scale), Scaled(divisor, scale));
        return (decimal)(remainder.IsZero ? quotient : quotient + 1);
    }

    public static decimal? Pack(ReadOnlySpan<Term> terms)
    {
        var cpus = MemoryTerms(terms);
        var limitsCpu = cpus < terms.Length;
        var demands = new NodePacking.Demand[cpus - 1];
        for (var index = 1; index < cpus; index++)
        {
            demands[index - 1] = new((long)Times(terms[index]), (long)Each(terms[index]), limitsCpu ? Each(terms[cpus + index]) : 0, index);
        }

        return NodePacking.CountNodes(
            NodePacking.PackedNodes.Empty((long)terms[0].Value!.Value, limitsCpu ? terms[cpus].Value!.Value : 0),
            demands
        );
    }

    private static int MemoryTerms(ReadOnlySpan<Term> terms)
    {
        var count = 0;
        while (count < terms.Length && terms[count].Unit == Unit.Bytes)
        {
            count++;
        }

        return count;
    }

    private static decimal Times(Term demand) => ((Operation)demand).Parts[0].Value!.Value;

    private static decimal Each(Term demand) => ((Operation)demand).Parts[1].Value!.Value;

    private static BigInteger Scaled(decimal value, byte scale)
    {
        var digits = new BigInteger(value * Power(value.Scale));
        return digits * BigInteger.Pow(10, scale - value.Scale);
    }

    private static decimal Power(byte exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
