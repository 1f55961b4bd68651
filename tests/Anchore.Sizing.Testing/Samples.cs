using System.Globalization;

namespace Anchore.Sizing.Testing;

/// <summary>How many inputs a law is tried with.</summary>
public static class Samples
{
    private static readonly int Most = int.Parse(
        Environment.GetEnvironmentVariable("SAMPLES_AT_MOST") ?? $"{int.MaxValue}",
        CultureInfo.InvariantCulture
    );

    /// <summary>
    /// <paramref name="wanted"/>, or what the variable <c>SAMPLES_AT_MOST</c> allows: a run over mutants repeats every test a thousand
    /// times and does with few.
    /// </summary>
    public static int AtMost(int wanted) => Math.Min(wanted, Most);
}
