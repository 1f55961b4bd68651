namespace Anchore.Sizing.Imports;

/// <summary>How an inventory is to be counted.</summary>
public sealed record InventoryOptions
{
    /// <summary>
    /// The factor for the largest image when none is given. The ratio of uncompressed to compressed bytes, measured on 24 images of
    /// which both are known, is 2.8 in the median, 3.7 at the ninth decile and 4.8 at most.
    /// </summary>
    public const decimal LargestImageFactor = 4m;

    /// <summary>The factor for the distribution when none is given: the median of the same measurement.</summary>
    public const decimal DistributionFactor = 2.8m;

    public const decimal SmallestFactor = 1m;
    public const decimal LargestFactor = 20m;

    /// <summary>Uncompressed bytes by compressed bytes, 1 to 20; null for the defaults.</summary>
    public decimal? Factor { get; init; }

    /// <summary>Counts this platform alone of each index, such as <c>linux/amd64</c>; null counts every platform that is listed.</summary>
    public string? Platform { get; init; }

    /// <summary>What sizes mean whose kind cannot be known from the text: compressed unless it is said.</summary>
    public SizeKind UnknownSizes { get; init; } = SizeKind.Unknown;
}
