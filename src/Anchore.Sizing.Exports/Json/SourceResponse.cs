using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Json;

/// <summary>Where a statement stands.</summary>
internal sealed record SourceResponse(string Document, string Section, string Date, string? Address)
{
    public static SourceResponse? FromSource(Source? source) =>
        source is null ? null : new(source.Document, source.Section, source.Date, source.Address);
}
