using CsCheck;

namespace Anchore.Sizing.Testing;

/// <summary>Generates numbers within limits: often small ones and the limits themselves.</summary>
public static class Numbers
{
    private const long Few = 20;

    public static Gen<long> Between(long minimum, long maximum) => Gen.Frequency(
        (1, Gen.OneOf(minimum, maximum)),
        (4, Gen.Long[minimum, maximum - minimum > Few ? minimum + Few : maximum]),
        (3, Gen.Long[minimum, maximum]));

    /// <summary>Few replicas most of the time, since packing them one by one is slow.</summary>
    public static Gen<long> Replicas(long minimum, long maximum) => Gen.Frequency(
        (30, Gen.Long[minimum, Math.Min(maximum, Few)]),
        (1, Gen.OneOf(minimum, maximum)),
        (1, Gen.Long[minimum, maximum]));

    /// <summary>Decimal fractions with up to so many decimals.</summary>
    public static Gen<decimal> Fractions(decimal minimum, decimal maximum, int decimals) => Gen.Frequency(
        (1, Gen.OneOf(minimum, maximum)),
        (7, Gen.Int[0, decimals].SelectMany(places => Scaled(minimum, maximum, places))));

    private static Gen<decimal> Scaled(decimal minimum, decimal maximum, int places)
    {
        var step = 1m;
        for (var place = 0; place < places; place++)
        {
            step /= 10;
        }

        return Gen.Select(Between((long)decimal.Floor(minimum), (long)maximum), Gen.Long[0, (long)(1 / step) - 1])
            .Select((whole, rest) => Math.Clamp(whole + (rest * step), minimum, maximum));
    }
}
