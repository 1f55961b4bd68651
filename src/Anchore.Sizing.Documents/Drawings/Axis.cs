namespace Anchore.Sizing.Documents.Drawings;

/// <summary>A scale from zero in round steps.</summary>
internal sealed record Axis(decimal Step, int Steps)
{
    public decimal Top => Step * Steps;

    public IEnumerable<decimal> Ticks => Enumerable.Range(0, Steps + 1).Select(tick => tick * Step);

    /// <summary>The shortest scale of at most so many steps of 1, 2 or 5 times a power of ten that reaches a value.</summary>
    public static Axis Upto(decimal value, int mostSteps)
    {
        for (var power = 1m; ; power *= 10)
        {
            foreach (var digit in new[] { 1m, 2m, 5m })
            {
                var step = digit * power;
                if (step * mostSteps >= value)
                {
                    return new Axis(step, Math.Max(1, (int)decimal.Ceiling(value / step)));
                }
            }
        }
    }
}
