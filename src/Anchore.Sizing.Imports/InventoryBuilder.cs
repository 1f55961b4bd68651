using System.Globalization;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Imports.Counting;
using Anchore.Sizing.Imports.Formats;
using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>Gathers the sources of an inventory and works out what comes of them.</summary>
internal sealed class InventoryBuilder(DateTimeOffset? now)
{
    private readonly List<SourceBuilder> sources = [];
    private readonly List<SkippedLine> skipped = [];
    private readonly List<string> remarks = [];
    private readonly List<string> hints = [];
    private int skippedCount;

    public ImageSet Images { get; } = new();

    /// <summary>When the texts are read; null where that is not known.</summary>
    public DateTimeOffset? Now => now;

    public SiteFacts Site { get; } = new();

    public int NextIndex => sources.Count;

    public SourceBuilder AddSource(string format)
    {
        var source = new SourceBuilder(sources.Count, format, this);
        sources.Add(source);
        return source;
    }

    public void Skip(int source, int line, string reason)
    {
        skippedCount++;
        if (skipped.Count < Inventory.MostSkipped)
        {
            skipped.Add(new SkippedLine(source, line, reason));
        }
    }

    public void Remark(string text) => AddOnce(remarks, text);

    public void Hint(string text) => AddOnce(hints, text);

    /// <summary>What comes of the sources; more may be read afterwards, and the same counted in another way.</summary>
    public Inventory Build(InventoryOptions options)
    {
        var (skippedBefore, countBefore, remarksBefore) = (skipped.Count, skippedCount, remarks.Count);
        var inventory = Count(options);
        skipped.RemoveRange(skippedBefore, skipped.Count - skippedBefore);
        remarks.RemoveRange(remarksBefore, remarks.Count - remarksBefore);
        skippedCount = countBefore;
        return inventory;
    }

    private Inventory Count(InventoryOptions options)
    {
        var listed = Images.Images.Where(image => image.Sources.Any(source => !sources[source].IsDiscarded)).ToList();
        var counted = WithoutListedIndexes(OfPlatform(listed, options.Platform));
        var images = counted.Select(image => ToImage(image, options)).ToList();
        AddReadingRemarks(counted, options);
        var factor = options.Factor ?? InventoryOptions.LargestImageFactor;
        var largest = images.MaxBy(image => image.Estimate(factor) ?? -1) is { HasSize: true } top
            ? new LargestImage(top.Estimate(factor)!.Value, top.Uncompressed is null, top.Name, top.Digest)
            : null;
        var distribution = SizeStatistics.Create(images, options.Factor ?? InventoryOptions.DistributionFactor, factor);
        AddSizeRemarks(images, factor, distribution, options);
        DateTimeOffset[] added = [.. counted.Select(image => image.Added).OfType<DateTimeOffset>()];
        DateTimeOffset[] arrived = [.. counted.Select(image => image.Analyzed ?? image.Added).OfType<DateTimeOffset>()];
        var perMonth = Arrivals.PerMonth(added);
        var perHour = Arrivals.PerHour(arrived);
        AddDateRemarks(added, perMonth, perHour);
        return new Inventory
        {
            Sources = SourcesOf(counted),
            Images = [.. images.OrderByDescending(image => image.Estimate(factor) ?? -1).ThenBy(image => image.Order)],
            WithSize = images.Count(image => image.HasSize),
            Largest = largest,
            Distribution = distribution,
            PerMonth = perMonth,
            PerHour = perHour,
            Period = added.Length == 0 ? null : (added.Min(), added.Max()),
            Fields = [.. FieldsOf(images.Count, largest, perMonth, perHour)],
            Skipped = [.. skipped.Select(line => line with { Source = line.Source - DiscardedBefore(line.Source) })],
            SkippedCount = skippedCount,
            Platforms = [.. listed.SelectMany(image => image.Platforms).Where(name => name != PlatformText.Unknown).Distinct().Order()],
            Remarks = [.. remarks.Select(remark => remark == IndexRemarks.Platforms && options.Platform is { Length: > 0 }
                ? IndexRemarks.OnePlatform : remark)],
            Hints = [.. hints],
        };
    }

    private int DiscardedBefore(int source) => sources.Take(source).Count(known => known.IsDiscarded);

    private static void AddOnce(List<string> texts, string text)
    {
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }
    }

    private List<CountedImage> OfPlatform(List<CountedImage> all, string? platform)
    {
        if (platform is not { Length: > 0 })
        {
            return all;
        }

        foreach (var image in all.Where(image => !image.IsFor(platform)))
        {
            Skip(image.Sources[0], image.Line, SkipReasons.OtherPlatform);
        }

        return all.FindAll(image => image.IsFor(platform));
    }

    // A registry that lists every manifest lists the platforms of an index beside it, without a tag.
    private List<CountedImage> WithoutListedIndexes(List<CountedImage> all)
    {
        var untagged = all.Select(image => image.UntaggedIn).OfType<string>().ToHashSet();
        var counted = all.FindAll(image => image.IndexOf is not { } repository || !untagged.Contains(repository));
        if (counted.Count < all.Count)
        {
            foreach (var index in all.Except(counted))
            {
                Skip(index.Sources[0], index.Line, "index; its platforms are listed on their own");
            }

            Remark("An index counts as its platforms, because the registry lists each platform as a manifest of its own.");
        }

        if (counted.Any(image => image.IndexOf is not null))
        {
            Remark("An index counts as one image, because its platforms are not listed; Anchore analyzes one platform of a tag unless "
                + "told otherwise.");
        }

        return counted;
    }

    private static InventoryImage ToImage(CountedImage image, InventoryOptions options)
    {
        var sizes = image.SizesFor(options.Platform);
        var isUncompressed = options.UnknownSizes == SizeKind.Uncompressed;
        return new InventoryImage(
            image.Name,
            image.Digest is { } digest && ImageReference.IsFull(digest) ? WithAlgorithm(digest) : null,
            image.Id,
            sizes.Uncompressed ?? (isUncompressed ? sizes.Unknown : null),
            sizes.Compressed ?? sizes.Unknown,
            image.Added
        )
        {
            Order = image.Order,
        };
    }

    private static string WithAlgorithm(string digest) => digest.Contains(':', StringComparison.Ordinal) ? digest : "sha256:" + digest;

    private InventorySource[] SourcesOf(List<CountedImage> counted)
    {
        var images = new int[sources.Count];
        foreach (var source in counted.SelectMany(image => image.Sources))
        {
            images[source]++;
        }

        return
        [
            .. sources
                .Where(source => !source.IsDiscarded)
                .Select(source => new InventorySource(source.Format, source.Rows, images[source.Index], source.Sizes, source.Truncated)),
        ];
    }

    private void AddReadingRemarks(List<CountedImage> counted, InventoryOptions options)
    {
        foreach (var source in sources.Where(source => source is { IsDiscarded: false, Rows: 0 }))
        {
            if (source.Format is "ctr-images" or "nerdctl-images")
            {
                Remark("containerd keeps images by namespace, and those of Kubernetes are in one of their own: add -n k8s.io.");
            }
            else if (source.Skipped > 0)
            {
                Remark($"No image was found in the rows of {source.Format}; see the skipped lines.");
            }
        }

        if (options.UnknownSizes == SizeKind.Unknown && counted.Exists(image => image.SizesFor(options.Platform).IsOfUnknownKind))
        {
            Remark("The text does not say whether its sizes are compressed; they are taken as compressed, which is the cautious "
                + "reading. Set sizes to compressed or uncompressed to decide.");
        }
    }

    private void AddSizeRemarks(List<InventoryImage> images, decimal factor, SizeDistribution? distribution, InventoryOptions options)
    {
        if (distribution is { Estimated: true })
        {
            var factors = options.Factor is null
                ? $": times {Number(factor)} for the largest image, times {Number(InventoryOptions.DistributionFactor)} for the "
                    + "distribution"
                : $", times {Number(factor)} as given";
            Remark($"Uncompressed sizes are estimated from compressed ones{factors}. Of 24 images measured both ways the ratio was 2.8 in "
                + "the median, 3.7 at the ninth decile and 4.8 at most.");
        }

        var without = images.Count(image => !image.HasSize);
        if (without > 0 && without < images.Count)
        {
            Remark($"{without.ToString("#,0", CultureInfo.InvariantCulture)} of the images have no size; the largest may be among them.");
        }

        foreach (var limit in distribution?.Limits ?? [])
        {
            Remark(
                $"A limit of {Display.Format(limit.Bytes, Unit.Bytes)} leaves out {Number(limit.LeftOut)} of {Number(images.Count)} "
                    + $"images and saves {Display.Format(limit.SavedPerAnalyzer, Unit.Bytes)} of temporary storage for each analyzer. "
                        + $"Anchore's setting max_compressed_image_size_mb is on compressed sizes: about "
                            + $"{Number(limit.CompressedBytes / 1_000_000)}."
            );
        }
    }

    private void AddDateRemarks(DateTimeOffset[] added, long? perMonth, long? perHour)
    {
        if (perMonth is not null)
        {
            Remark($"Growth is what was added from {Day(added.Min())} to {Day(added.Max())}, at most the last twelve months, and is "
                + $"still there.");
        }

        if (perHour is not null)
        {
            Remark("The busiest hour is an hour of the clock. A migration or a first analysis of all images counts as arrivals too: "
                + "look whether it is one.");
        }
    }

    private IEnumerable<KeyValuePair<string, string>> FieldsOf(int images, LargestImage? largest, long? perMonth, long? perHour)
    {
        if (images > 0)
        {
            yield return new("images", Digits(images));
        }

        if (largest is { Bytes: > 0 })
        {
            yield return new("largestImage", SizeText.RoundUp(largest.Bytes));
        }

        if (Site.Runtime.Length > 0)
        {
            yield return new("runtime", Site.Runtime);
        }

        if (Site.Kernel.Length > 0)
        {
            yield return new("kernel", Site.Kernel);
        }

        if (Site.NodeMemory is { } memory)
        {
            yield return new("nodeMemory", SizeText.RoundDown(memory));
        }

        if (Site.NodeCpu is >= 1 and { } cpu)
        {
            yield return new("nodeCpu", Number(cpu));
        }

        if (perMonth is { } month)
        {
            yield return new("imagesPerMonth", Digits(month));
        }

        if (perHour is { } hour)
        {
            yield return new("imagesPerHour", Digits(hour));
        }

        if (Site.MinutesPerImage is { } minutes)
        {
            yield return new("minutesPerImage", Number(minutes));
        }
    }

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
