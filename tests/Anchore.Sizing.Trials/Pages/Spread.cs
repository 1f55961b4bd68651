namespace Anchore.Sizing.Trials.Pages;

/// <summary>How measured times lie, in milliseconds.</summary>
internal sealed record Spread(double Median, double Percentile95, double Largest)
{
    public static Spread Create(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return new Spread(sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.95)], sorted[^1]);
    }

    public override string ToString() =>
        FormattableString.Invariant($"median {Median:0.0} ms, 95th percentile {Percentile95:0.0} ms, largest {Largest:0.0} ms");
}
