namespace Anchore.Sizing.Imports.Formats;

/// <summary>What a reader of the counts must know of lists of tags, in the words that several formats share.</summary>
internal static class TagRemarks
{
    public const string Counted = "Tags are counted, because the list has no digests: several tags may be one image.";
}
