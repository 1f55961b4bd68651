using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>The values that a field allows, as a test and in words.</summary>
/// <param name="Allows">Whether a value is allowed.</param>
/// <param name="Words">The allowed values for people, for example "1 to 1,000".</param>
/// <param name="Minimum">The smallest allowed number, for forms and descriptions.</param>
/// <param name="Maximum">The largest allowed number.</param>
internal sealed record Limits<T>(Func<T, bool> Allows, string Words, decimal? Minimum = null, decimal? Maximum = null);

internal static class Limits
{
    public static Limits<long> Between(long minimum, long maximum) =>
        new(value => value >= minimum && value <= maximum, Words(minimum, maximum), minimum, maximum);

    public static Limits<decimal> Between(decimal minimum, decimal maximum) =>
        new(value => value >= minimum && value <= maximum, Words(minimum, maximum), minimum, maximum);

    public static Limits<DataSize> Between(DataSize minimum, DataSize maximum) =>
        new(value => value.Bytes >= minimum.Bytes && value.Bytes <= maximum.Bytes, $"{minimum} to {maximum}");

    public static Limits<DataSize> ZeroOrBetween(DataSize minimum, DataSize maximum) =>
        new(value => value.Bytes == 0 || (value.Bytes >= minimum.Bytes && value.Bytes <= maximum.Bytes), $"0 GB, or {minimum} to {maximum}");

    public static Limits<DataSize> PositiveUpTo(DataSize maximum) =>
        new(value => value.Bytes > 0 && value.Bytes <= maximum.Bytes, $"more than 0 B, up to {maximum}");

    public static Limits<T> Any<T>(string words) => new(_ => true, words);

    private static string Words(decimal minimum, decimal maximum) =>
        minimum == maximum ? $"exactly {Display.Count(minimum)}" : $"{Display.Count(minimum)} to {Display.Count(maximum)}";
}
