namespace Anchore.Sizing.Imports.Counting;

/// <summary>The bytes that the listings of an image give; of several figures of a kind, the largest.</summary>
/// <param name="Uncompressed">Bytes of the unpacked files.</param>
/// <param name="Compressed">Bytes of the layers as a registry stores them.</param>
/// <param name="Unknown">Bytes that are compressed or not, which the text does not say.</param>
internal readonly record struct ImageSizes(long? Uncompressed, long? Compressed, long? Unknown)
{
    public static ImageSizes From(ImageListing listing) => new(listing.Uncompressed, listing.Compressed, listing.Unknown);

    public ImageSizes With(ImageSizes other) => new(
        Largest(Uncompressed, other.Uncompressed),
        Largest(Compressed, other.Compressed),
        Largest(Unknown, other.Unknown)
    );

    /// <summary>Whether the only size that is known is of unknown kind.</summary>
    public bool IsOfUnknownKind => Unknown is not null && Uncompressed is null && Compressed is null;

    private static long? Largest(long? one, long? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);
}
