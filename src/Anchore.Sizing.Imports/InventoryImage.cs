namespace Anchore.Sizing.Imports;

/// <summary>One image of an inventory, counted once however often it is listed.</summary>
/// <param name="Name">A name that it is listed under; empty when it has none.</param>
/// <param name="Digest">Its digest; null when none is listed.</param>
/// <param name="Id">Its image ID; null when none is listed.</param>
/// <param name="Uncompressed">Uncompressed bytes as the source gives them; null when it does not.</param>
/// <param name="Compressed">Compressed bytes, or bytes of unknown kind; null when the source gives none.</param>
/// <param name="Added">When it was pushed, or added to Anchore; null where the source does not say.</param>
public sealed record InventoryImage(
    string Name,
    string? Digest,
    string? Id,
    long? Uncompressed,
    long? Compressed,
    DateTimeOffset? Added
)
{
    public bool HasSize => Uncompressed is not null || Compressed is not null;

    /// <summary>The uncompressed bytes, estimated where only the compressed ones are known; null without a size.</summary>
    public long? Estimate(decimal factor) =>
        Uncompressed ?? (Compressed is { } bytes ? (long)Math.Min(long.MaxValue, Math.Ceiling(bytes * factor)) : null);

    internal int Order { get; init; }
}
