using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Writes rule books as JSON.</summary>
public static class RuleBookJson
{
    /// <summary>The releases.</summary>
    public static ReadOnlyMemory<byte> WriteList(RuleBookCatalog catalog) =>
        JsonResponses.Serialize(RuleBookListResponse.FromCatalog(catalog));

    /// <summary>Every rule, service and connection of a release.</summary>
    public static ReadOnlyMemory<byte> Write(RuleBook book) => JsonResponses.Serialize(RuleBookResponse.FromBook(book));
}
