using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>
/// A release that no vendor made: it states CPU, its services differ in size, one service is new, and it has no Swift store.
/// </summary>
internal static class ImaginedRelease
{
    public const string Name = "99.0";

    /// <summary>The rule book; analyzers need 16 GB and 4 CPUs, all other services 2 GB and half a CPU.</summary>
    public static RuleBook Book { get; } = Write().Read();

    private static RuleBookDraft Write()
    {
        var draft = new RuleBookDraft()
            .With("release", Name)
            .With("covers", JsonNode.Parse("""{ "from": "99.0", "to": "99.0" }"""))
            .With("product", "Imagined 99.0");
        draft.Rules.Add(Stated("memory.large", "16 GB", "bytes"));
        draft.Rules.Add(Stated("memory.small", "2 GB", "bytes"));
        draft.Rules.Add(Stated("cpu.large", "4", "cpu"));
        draft.Rules.Add(Stated("cpu.small", "0.5", "cpu"));
        draft.Services.Add(
            JsonNode.Parse(
                """{ "id": "reportsWorker", "name": "Reports worker", "role": "works", "optional": true, "replicable": true, "memory": "" }"""
            )
        );
        foreach (var service in draft.Services)
        {
            var size = (string?)service!["id"] == "analyzer" ? "large" : "small";
            service["memory"] = "memory." + size;
            service["cpu"] = "cpu." + size;
        }

        draft["defaults"]["reportsWorker"] = 1;
        var swift = draft["objectStores"].AsArray().Single(store => (string?)store!["id"] == "swift")!;
        swift.AsObject().Remove("source");
        return draft;
    }

    private static JsonNode? Stated(string id, string value, string unit) =>
        JsonNode.Parse(
            $$"""{ "id": "{{id}}", "label": "{{id}}", "value": "{{value}}", "unit": "{{unit}}", "statement": "Imagined.", "governs": "tests", "source": { "document": "chart", "section": "imagined" } }"""
        );
}
