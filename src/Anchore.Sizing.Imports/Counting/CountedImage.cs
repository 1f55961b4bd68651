namespace Anchore.Sizing.Imports.Counting;

/// <summary>An image while it is counted: what all of its listings say together.</summary>
internal sealed class CountedImage(int order)
{
    public int Order { get; } = order;

    public string Name { get; private set; } = "";

    public string? Digest { get; set; }

    public string? Id { get; set; }

    /// <summary>The sources that list it; most images have one.</summary>
    public IReadOnlyList<int> Sources { get; private set; } = [];

    public long? Uncompressed { get; private set; }

    public long? Compressed { get; private set; }

    public long? Unknown { get; private set; }

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
        Uncompressed = Largest(Uncompressed, listing.Uncompressed);
        Compressed = Largest(Compressed, listing.Compressed);
        Unknown = Largest(Unknown, listing.Unknown);
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
        Uncompressed = Largest(Uncompressed, other.Uncompressed);
        Compressed = Largest(Compressed, other.Compressed);
        Unknown = Largest(Unknown, other.Unknown);
        Added = Earliest(Added, other.Added);
        Analyzed = Earliest(Analyzed, other.Analyzed);
    }

    private static long? Largest(long? one, long? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;
}
