using Anchore.Sizing.Imports.Text;

namespace Anchore.Sizing.Imports;

/// <summary>Takes what a format's reader finds in one source.</summary>
internal sealed class SourceBuilder(int index, string format, InventoryBuilder inventory)
{
    private bool hasUncompressed;
    private bool hasCompressed;
    private bool hasUnknown;

    public int Index { get; } = index;

    /// <summary>The id of the format; later rows may tell it better than the first.</summary>
    public string Format { get; set; } = format;

    public int Rows { get; private set; }

    /// <summary>Lines and objects that were not counted.</summary>
    public int Skipped { get; private set; }

    public bool Truncated { get; set; }

    /// <summary>Whether the text turned out to be no list of images, so that nothing of it counts.</summary>
    public bool IsDiscarded { get; set; }

    public SizeKind Sizes => (hasUncompressed, hasCompressed, hasUnknown) switch
    {
        (true, true, _) => SizeKind.Both,
        (_, _, true) => SizeKind.Unknown,
        (true, _, _) => SizeKind.Uncompressed,
        (_, true, _) => SizeKind.Compressed,
        _ => SizeKind.None,
    };

    /// <summary>Counts a listing; one without a name, an ID and a digest is skipped unless it has a size.</summary>
    public void Add(ImageListing listing, int line)
    {
        if (!listing.HasIdentity && (listing.Uncompressed ?? listing.Compressed ?? listing.Unknown ?? 0) == 0)
        {
            Skip(line, SkipReasons.NoIdentity);
            return;
        }

        if (ImageReference.IsCompanionTag(listing.Name))
        {
            Skip(line, SkipReasons.Companion);
            return;
        }

        hasUncompressed |= listing.Uncompressed is not null;
        hasCompressed |= listing.Compressed is not null;
        hasUnknown |= listing.Unknown is not null;
        Rows++;
        inventory.Images.Add(listing, Index, line);
    }

    public void Skip(int line, string reason)
    {
        Skipped++;
        inventory.Skip(Index, line, reason);
    }

    public void Remark(string text) => inventory.Remark(text);

    /// <summary>Whether a point in time, in seconds since 1970, is over; without a clock, any is.</summary>
    public bool IsOver(long? seconds) => seconds is { } end && (inventory.Now is not { } now || end <= now.ToUnixTimeSeconds());

    /// <summary>What a cluster or a running Anchore says of itself beside its images.</summary>
    public SiteFacts Site => inventory.Site;
}
