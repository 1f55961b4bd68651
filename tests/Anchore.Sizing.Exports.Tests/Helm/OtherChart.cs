using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Exports.Tests.Helm;

/// <summary>A shipped release that another version of the chart installs.</summary>
public static class OtherChart
{
    /// <param name="release">The shipped release.</param>
    /// <param name="chart">Name and version of the chart.</param>
    public static SizingEngine EngineFor(string release, string chart)
    {
        using var file = typeof(RuleBook).Assembly.GetManifestResourceStream($"RuleBooks/{release}.json")!;
        var draft = JsonNode.Parse(file)!;
        draft["chart"] = Handover.ChartEntry(chart);
        var changed = RuleBookCatalog.Read(release, draft.ToJsonString());
        return new SizingEngine(
            new RuleBookCatalog([.. RuleBookCatalog.Shipped.Books.Select(book => book.Release == release ? changed : book)])
        );
    }
}
