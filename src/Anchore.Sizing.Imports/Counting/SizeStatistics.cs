namespace Anchore.Sizing.Imports.Counting;

/// <summary>How the sizes of images are spread.</summary>
internal static class SizeStatistics
{
    private const long SmallestRange = 16_000_000;

    /// <summary>The vendor's formula: three times the largest image on the temporary volume of an analyzer.</summary>
    private const int TemporaryFactor = 3;

    public static SizeDistribution? Create(IReadOnlyList<InventoryImage> images, decimal factor, decimal settingFactor)
    {
        var sizes = images.Select(image => image.Estimate(factor)).OfType<long>().Order().ToArray();
        return sizes.Length == 0
            ? null
            : new SizeDistribution(
                Percentile(sizes, 50),
                Percentile(sizes, 90),
                Percentile(sizes, 99),
                (long)Math.Min(long.MaxValue, sizes.Sum(size => (decimal)size)),
                sizes[^1],
                images.Any(image => image.Uncompressed is null && image.Compressed is not null),
                [.. HistogramOf(sizes)],
                [.. LimitsOf(sizes, settingFactor)]
            );
    }

    private static long Percentile(long[] sorted, int percent) => sorted[Math.Max(0, ((sorted.Length * percent) + 99) / 100 - 1)];

    private static IEnumerable<SizeRange> HistogramOf(long[] sorted)
    {
        long from = 0;
        var to = SmallestRange;
        for (var index = 0; index < sorted.Length;)
        {
            var first = index;
            while (index < sorted.Length && sorted[index] < to)
            {
                index++;
            }

            // The ranges below the smallest image say nothing.
            if (index > 0)
            {
                yield return new SizeRange(from, to, index - first);
            }

            (from, to) = (to, to > long.MaxValue / 2 ? long.MaxValue : to * 2);
            if (to == long.MaxValue && index < sorted.Length)
            {
                yield return new SizeRange(from, to, sorted.Length - index);
                yield break;
            }
        }
    }

    // Limits worth a thought leave out at most one image in a hundred, of few images three at most, and save at least a tenth.
    private static IEnumerable<SizeLimit> LimitsOf(long[] sorted, decimal factor)
    {
        var most = sorted.Length / 100 is > 3 and var hundredth ? hundredth : Math.Min(3, sorted.Length / 10);
        var seen = new HashSet<long>();
        foreach (var leftOut in new[] { 1, 3, most / 3, most }.Where(count => count > 0 && count <= most).Distinct().Order())
        {
            var kept = sorted[sorted.Length - 1 - leftOut];
            var limit = RoundUp(kept);
            var above = sorted.Length - UpperBound(sorted, limit);
            if (above > 0 && limit < sorted[^1] - sorted[^1] / 10 && seen.Add(limit))
            {
                yield return new SizeLimit(limit, (long)(limit / factor), above, checked((sorted[^1] - limit) * TemporaryFactor));
            }
        }
    }

    private static int UpperBound(long[] sorted, long limit)
    {
        var index = Array.BinarySearch(sorted, limit);
        if (index < 0)
        {
            return ~index;
        }

        while (index < sorted.Length && sorted[index] == limit)
        {
            index++;
        }

        return index;
    }

    /// <summary>The next round figure: a half, a whole or a tenth of a gigabyte.</summary>
    private static long RoundUp(long bytes)
    {
        var step = bytes > 2_000_000_000 ? 500_000_000L : bytes > 200_000_000 ? 100_000_000L : 10_000_000L;
        return (bytes + step - 1) / step * step;
    }
}
