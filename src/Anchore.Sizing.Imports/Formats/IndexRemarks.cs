namespace Anchore.Sizing.Imports.Formats;

/// <summary>What a reader of the counts must know of an index, in the words that several formats share.</summary>
internal static class IndexRemarks
{
    public const string Platforms =
        "An index counts as its platforms, because each has a digest of its own; to count one, set platform, such as linux/amd64.";

    public const string OnePlatform = "One platform of each index is counted, as given.";

    public const string Pulled =
        "An index counts as its platforms that were pulled, each an image with a digest of its own; the row above them is their sum.";
}
