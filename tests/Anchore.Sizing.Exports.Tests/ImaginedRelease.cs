using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Tests.Helm;

namespace Anchore.Sizing.Exports.Tests;

/// <summary>
/// A release that no code knows: services with other names, a chart of another name, and only the rules that every rule book must state.
/// </summary>
public static class ImaginedRelease
{
    public const string Id = "99.1";

    /// <param name="chart">Name and version of the chart that installs it.</param>
    public static SizingEngine EngineFor(string chart) => new(new RuleBookCatalog([.. RuleBookCatalog.Shipped.Books, Book(chart)]));

    private static RuleBook Book(string chart)
    {
        var draft = Renamed();
        draft["release"] = Id;
        draft["covers"] = new JsonObject { ["from"] = Id, ["to"] = Id };
        draft["product"] = "Imagined 99.1";
        draft["chart"] = Handover.ChartEntry(chart);
        foreach (var service in draft["services"]!["list"]!.AsArray())
        {
            service!.AsObject().Remove("cpu");
        }

        return WithoutOptionalRules(draft);
    }

    // Every service but the one that the formulas name.
    private static JsonObject Renamed()
    {
        var text = RuleBookDraft.ShippedText("6.1");
        var services = JsonNode.Parse(text)!["services"]!["list"]!.AsArray().Select(service => service!["id"]!.GetValue<string>());
        return JsonNode
            .Parse(
                services
                    .Where(id => id != "analyzer")
                    .Aggregate(text, (all, id) => all.Replace($"\"{id}\"", $"\"imagined-{id}\"", StringComparison.Ordinal))
            )!
            .AsObject();
    }

    private static RuleBook WithoutOptionalRules(JsonObject draft)
    {
        var rules = draft["rules"]!.AsArray();
        var book = Read(draft)!;
        foreach (var rule in rules.ToArray())
        {
            var index = rules.IndexOf(rule);
            rules.RemoveAt(index);
            if (Read(draft) is { } smaller)
            {
                book = smaller;
            }
            else
            {
                rules.Insert(index, rule);
            }
        }

        return book;
    }

    private static RuleBook? Read(JsonObject draft)
    {
        try
        {
            return RuleBookCatalog.Read(Id, draft.ToJsonString());
        }
        catch (RuleBookException)
        {
            return null;
        }
    }
}
