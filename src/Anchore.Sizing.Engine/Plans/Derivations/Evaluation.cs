using System.Numerics;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Derivations;

/// <summary>The arithmetic of the operators: exact, and without a value where any term lacks one.</summary>
internal static class Evaluation
{
    public static decimal? Sum(IReadOnlyList<Term> terms)
    {
        decimal? sum = 0;
        foreach (var term in terms)
        {
            sum += term.Value;
        }

        return sum;
    }

    public static decimal? Product(IReadOnlyList<Term> terms)
    {
        decimal? product = 1;
        foreach (var term in terms)
        {
            product *= term.Value;
        }

        return product;
    }

    public static decimal? CeilingDivide(IReadOnlyList<Term> terms)
    {
        if (terms[0].Value is not { } dividend || terms[1].Value is not { } divisor)
        {
            return null;
        }

        // Whole numbers of any length: a quotient rounded to 28 digits could fall on the wrong side of a whole number.
        var scale = Math.Max(dividend.Scale, divisor.Scale);
        var (quotient, remainder) = BigInteger.DivRem(Scaled(dividend, scale), Scaled(divisor, scale));
        return (decimal)(remainder.IsZero ? quotient : quotient + 1);
    }

    public static decimal? Pack(IReadOnlyList<Term> terms)
    {
        var memory = terms.Where(term => term.Unit == Unit.Bytes).ToArray();
        var cpu = terms.Where(term => term.Unit == Unit.Cpu).ToArray();
        var packing = new NodePacking(memory[0].Value!.Value, cpu.Length > 0 ? cpu[0].Value!.Value : null);
        for (var index = 1; index < memory.Length; index++)
        {
            var demand = (Operation)memory[index];
            packing.Add(Times(demand), Each(demand), cpu.Length > 0 ? Each((Operation)cpu[index]) : 0);
        }

        return packing.Nodes();
    }

    private static decimal Times(Operation demand) => demand.Terms[0].Value!.Value;

    private static decimal Each(Operation demand) => demand.Terms[1].Value!.Value;

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
