namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>A home for analysis documents.</summary>
/// <param name="Id">Its value of the field <c>objectStore</c>.</param>
/// <param name="Name">Its name for people, as it stands inside a sentence.</param>
/// <param name="Source">Where the vendor says that the release supports it; nothing when it does not.</param>
public sealed record ObjectStoreRule(string Id, string Name, Source? Source)
{
    /// <summary>The id of the store inside the deployment's own database.</summary>
    public const string Database = "database";

    /// <summary>The id of S3, or a store that speaks its protocol.</summary>
    public const string S3 = "s3";

    /// <summary>Its name as it stands alone.</summary>
    public string Label => char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>Whether the release supports this store.</summary>
    public bool Supported => Source is not null;
}
