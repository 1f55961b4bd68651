namespace Anchore.Sizing.Imports.Counting;

/// <summary>An image while it is counted: what all of its listings say together.</summary>
internal sealed class CountedImage(int order)
{
    private ImageSizes sizes;
    private Dictionary<string, ImageSizes>? platforms;

    public int Order { get; } = order;

    /// <summary>The platforms that it is listed for.</summary>
    public IEnumerable<string> Platforms => platforms?.Keys ?? Enumerable.Empty<string>();

    public string Name { get; private set; } = "";

    public string? Digest { get; set; }

    public string? Id { get; set; }

    /// <summary>The sources that list it; most images have one.</summary>
    public IReadOnlyList<int> Sources { get; private set; } = [];

    public DateTimeOffset? Added { get; private set; }

    public DateTimeOffset? Analyzed { get; private set; }

    public string? IndexOf { get; private set; }

    public string? UntaggedIn { get; private set; }

    public int Line { get; private set; }

    /// <summary>The image that this one turned out to be; null while it stands for itself.</summary>
    public CountedImage? MergedInto { get; private set; }

    public void Take(ImageListing listing, string name, int source, int line)
    {
        if (!Sources.Contains(source))
        {
            Sources = [.. Sources, source];
        }

        // A tag tells more than a digest in the place of one.
        Name = Name.Length == 0 || (Name.Contains('@', StringComparison.Ordinal) && name.Length > 0
            && !name.Contains('@', StringComparison.Ordinal)) ? name : Name;
        Line = Line == 0 ? line : Line;
        TakeSizes(listing.Platform, ImageSizes.From(listing));
        Added = Earliest(Added, listing.Added);
        Analyzed = Earliest(Analyzed, listing.Analyzed);
        IndexOf ??= listing.IndexOf;
        UntaggedIn = name.Contains(':', StringComparison.Ordinal) && listing.UntaggedIn is null ? null : UntaggedIn ?? listing.UntaggedIn;
    }

    public void Merge(CountedImage other)
    {
        other.MergedInto = this;
        Sources = [.. Sources.Union(other.Sources)];
        Name = Name.Length == 0 ? other.Name : Name;
        Digest ??= other.Digest;
        Id ??= other.Id;
        TakeSizes("", other.sizes);
        foreach (var (platform, sizesOfPlatform) in other.platforms ?? [])
        {
            TakeSizes(platform, sizesOfPlatform);
        }

        Added = Earliest(Added, other.Added);
        Analyzed = Earliest(Analyzed, other.Analyzed);
    }

    /// <summary>Whether it is listed for a platform that is wanted, or for none.</summary>
    public bool IsFor(string? platform) => platforms is null || platforms.Keys.Any(listed => IsSame(listed, platform));

    /// <summary>Its sizes: those of a platform where one is wanted.</summary>
    public ImageSizes SizesFor(string? platform) =>
        platforms is null ? sizes
            : platforms.Where(pair => IsSame(pair.Key, platform)).Aggregate(sizes, (sum, pair) => sum.With(pair.Value));

    private static bool IsSame(string listed, string? platform) =>
        platform is not { Length: > 0 }
        || listed.Equals(platform, StringComparison.OrdinalIgnoreCase)
        || listed.StartsWith(platform + "/", StringComparison.OrdinalIgnoreCase);

    private void TakeSizes(string platform, ImageSizes more)
    {
        if (!platform.Contains('/', StringComparison.Ordinal))
        {
            sizes = sizes.With(more);
            return;
        }

        platforms ??= [];
        platforms[platform] = platforms.GetValueOrDefault(platform).With(more);
    }

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;
}
