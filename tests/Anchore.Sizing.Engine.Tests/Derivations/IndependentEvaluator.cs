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
        for (var service = 1; service < memory.Length; service++)
        {
            var (count, each) = Parts(memory[service]);
            var cpuEach = cpu.Length > 0 ? Parts(cpu[service]).Each : 0;
            replicas.AddRange(Enumerable.Repeat(new Replica(each, cpuEach), (int)count));
        }

        return Nodes(Evaluate(memory[0])!.Value, cpu.Length > 0 ? Evaluate(cpu[0]) : null, replicas);
    }

    private static (decimal Count, decimal Each) Parts(Term demand)
    {
        var terms = Assert.IsType<Operation>(demand).Terms;
        Assert.Equal(2, terms.Count);
        return (Evaluate(terms[0])!.Value, Evaluate(terms[1])!.Value);
    }
}
