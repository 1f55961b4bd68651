using System.Globalization;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Imports;

/// <summary>What a site has, as its own tools list it.</summary>
public sealed record Inventory
{
    /// <summary>Skipped lines that are kept; further ones are counted only.</summary>
    public const int MostSkipped = 1_000;

    private const int MostNamed = 4;

    public required IReadOnlyList<InventorySource> Sources { get; init; }

    /// <summary>The distinct images, the largest first, those without a size last.</summary>
    public required IReadOnlyList<InventoryImage> Images { get; init; }

    /// <summary>How many of the images have a size.</summary>
    public required int WithSize { get; init; }

    /// <summary>The image with the most uncompressed bytes; null when no size is known.</summary>
    public required LargestImage? Largest { get; init; }

    /// <summary>How the uncompressed bytes are spread; null when no size is known.</summary>
    public required SizeDistribution? Distribution { get; init; }

    /// <summary>Images added a month; null where the dates do not mean that, or span less than four weeks.</summary>
    public required long? PerMonth { get; init; }

    /// <summary>Images added or analyzed in the busiest hour; null where the dates do not mean that.</summary>
    public required long? PerHour { get; init; }

    /// <summary>Values by the names of the deployment's fields, in the order in which they are shown.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; }

    /// <summary>The first lines that were not counted.</summary>
    public required IReadOnlyList<SkippedLine> Skipped { get; init; }

    /// <summary>How many lines were not counted in all.</summary>
    public required int SkippedCount { get; init; }

    /// <summary>The platforms that images are listed for, such as <c>linux/amd64</c>; empty where the sources tell none.</summary>
    public required IReadOnlyList<string> Platforms { get; init; }

    /// <summary>What a reader of the figures must know, one sentence or two each.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>What was recognized although it lists no images, and what to run instead.</summary>
    public required IReadOnlyList<string> Hints { get; init; }

    /// <summary>What was counted in what, in a line of at most 300 characters, for a plan that takes it over.</summary>
    /// <param name="date">The day on which it was read.</param>
    public string Describe(DateOnly date)
    {
        var formats = Sources.Select(source => source.Format).Distinct().ToArray();
        var named = formats.Length <= MostNamed
            ? string.Join(", ", formats)
            : $"{string.Join(", ", formats.Take(MostNamed))} and {formats.Length - MostNamed} more";
        var estimated = Largest is { Estimated: true } ? ", sizes estimated from compressed ones" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Display.Count(Images.Count, "image")} ({WithSize:N0} with a size) counted in {named}, read on {date:yyyy-MM-dd}{estimated}");
    }

    /// <summary>Whether anything was read: an empty list is something.</summary>
    public bool IsReadable => Sources.Count > 0;

    /// <summary>Why nothing was read, with what to run instead where the text tells.</summary>
    public string UnreadReason => Hints.Count > 0 ? string.Join(' ', Hints) : "No list of images was found in the text.";

    /// <summary>The dates of the earliest and latest addition; null where there are none.</summary>
    public required (DateTimeOffset First, DateTimeOffset Last)? Period { get; init; }
}

/// <summary>The largest image of an inventory.</summary>
/// <param name="Bytes">Uncompressed bytes.</param>
/// <param name="Estimated">Whether they are estimated from compressed ones.</param>
/// <param name="Name">Its name; empty when it has none.</param>
/// <param name="Digest">Its digest; null when none is listed.</param>
public sealed record LargestImage(long Bytes, bool Estimated, string Name, string? Digest);

/// <summary>How the sizes of the images are spread, in uncompressed bytes; percentiles by nearest rank.</summary>
/// <param name="Median">Half of the images are at most as large.</param>
/// <param name="P90">Nine tenths are at most as large.</param>
/// <param name="P99">99 of 100 are at most as large.</param>
/// <param name="Total">The sum; layers that images share count for each.</param>
/// <param name="Largest">The largest.</param>
/// <param name="Estimated">Whether any of the sizes is estimated from a compressed one.</param>
/// <param name="Histogram">Images by size, in ranges that double.</param>
/// <param name="Limits">Sizes beyond which few images lie.</param>
public sealed record SizeDistribution(
    long Median,
    long P90,
    long P99,
    long Total,
    long Largest,
    bool Estimated,
    IReadOnlyList<SizeRange> Histogram,
    IReadOnlyList<SizeLimit> Limits
);

/// <summary>Images from one size up to, but not including, another.</summary>
public sealed record SizeRange(long From, long To, int Images);

/// <summary>A size that leaves out few images.</summary>
/// <param name="Bytes">Uncompressed bytes of the limit.</param>
/// <param name="CompressedBytes">The limit in compressed bytes, as the vendor's setting takes it.</param>
/// <param name="LeftOut">Images above it.</param>
/// <param name="SavedPerAnalyzer">Temporary bytes that an analyzer needs less, at three times the largest image.</param>
public sealed record SizeLimit(long Bytes, long CompressedBytes, int LeftOut, long SavedPerAnalyzer);
