using System.Numerics;
using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using static Anchore.Sizing.Engine.Tests.Plans.NaivePacking;

namespace Anchore.Sizing.Engine.Tests.Derivations;

/// <summary>Computes a derivation from its leaves alone, by the documented meaning of <see cref="Operator"/>.</summary>
internal static class IndependentEvaluator
{
    public static decimal? Evaluate(Term term) =>
        term switch
        {
            Leaf leaf => leaf.Value,
            Operation { Operator: Operator.Add } sum => Fold(sum, 0, (total, value) => total + value),
            Operation { Operator: Operator.Multiply } product => Fold(product, 1, (total, value) => total * value),
            Operation { Operator: Operator.CeilingDivide, Terms: [var dividend, var divisor] } => CeilingDivide(
                Evaluate(dividend),
                Evaluate(divisor)
            ),
            Operation { Operator: Operator.Subtract, Terms: var terms } =>
                terms.Skip(1).Select(Evaluate).Aggregate(Evaluate(terms[0]), (left, value) => left - value),
            Operation { Operator: Operator.Minimum } operation => operation.Terms.Min(Evaluate),
            Operation { Operator: Operator.Maximum } operation => operation.Terms.Max(Evaluate),
            Operation { Operator: Operator.RoundDown, Terms: [var whole, var step] } => Evaluate(whole) - (Evaluate(whole) % Evaluate(step)),
            Operation { Operator: Operator.Round, Terms: [var exact, var step] } =>
                decimal.Floor((Evaluate(exact)!.Value + (Evaluate(step)!.Value / 2)) / Evaluate(step)!.Value) * Evaluate(step),
            Operation { Operator: Operator.Divide, Terms: [var dividend, var divisor] } => Evaluate(dividend) / Evaluate(divisor),
            Operation { Operator: Operator.CompoundGrowth, Terms: [var start, var share, var months] } => Grow(
                Evaluate(start)!.Value,
                Evaluate(share)!.Value,
                (int)Evaluate(months)!.Value
            ),
            Operation { Operator: Operator.FirstFitDecreasing } packing => Pack(packing),
            _ => throw new NotSupportedException(term.Label),
        };

    private static decimal? Fold(Operation operation, decimal? start, Func<decimal?, decimal?, decimal?> step) =>
        operation.Terms.Select(Evaluate).Aggregate(start, step);

    private static decimal? CeilingDivide(decimal? dividend, decimal? divisor)
    {
        if (dividend is null || divisor is null)
        {
            return null;
        }

        var (one, other) = (Exact(dividend.Value), Exact(divisor.Value));
        return (decimal)((one + other - 1) / other);
    }

    // Month by month in whole numbers: one more twelfth of the year's share of what there was when the year began.
    private static decimal Grow(decimal start, decimal share, int months)
    {
        var (images, unit) = (new BigInteger(start), BigInteger.One);
        var (part, scale) = ((BigInteger)(share * 10_000), (BigInteger)120_000);
        for (var left = months; left > 0; left -= 12)
        {
            images *= scale + (part * Math.Min(left, 12));
            unit *= scale;
        }

        return (decimal)((images + unit - 1) / unit);
    }

    // In units of 10^-28, the finest that a decimal has.
    private static BigInteger Exact(decimal value)
    {
        var bits = decimal.GetBits(value).Select(part => (BigInteger)unchecked((uint)part)).ToArray();
        return ((bits[2] << 64) + (bits[1] << 32) + bits[0]) * BigInteger.Pow(10, 28 - value.Scale);
    }

    private static decimal? Pack(Operation packing)
    {
        var memory = packing.Terms.Where(term => term.Unit == Unit.Bytes).ToArray();
        var cpu = packing.Terms.Where(term => term.Unit == Unit.Cpu).ToArray();
        var replicas = new List<Replica>();
        for (var service = 1; service < Math.Max(memory.Length, cpu.Length); service++)
        {
            var (count, _) = Parts((memory.Length > 0 ? memory : cpu)[service]);
            var each = memory.Length > 0 ? Parts(memory[service]).Each : 0;
            var cpuEach = cpu.Length > 0 ? Parts(cpu[service]).Each : 0;
            replicas.AddRange(Enumerable.Repeat(new Replica(each, cpuEach), (int)count));
        }

        return Nodes(memory.Length > 0 ? Evaluate(memory[0])!.Value : 0, cpu.Length > 0 ? Evaluate(cpu[0]) : null, replicas);
    }

    private static (decimal Count, decimal Each) Parts(Term demand)
    {
        var terms = Assert.IsType<Operation>(demand).Terms;
        Assert.Equal(2, terms.Count);
        return (Evaluate(terms[0])!.Value, Evaluate(terms[1])!.Value);
    }
}
