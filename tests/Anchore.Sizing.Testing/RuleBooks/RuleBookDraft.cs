using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Testing;

/// <summary>The data file of release 4.0, to be changed and read as a rule book again.</summary>
public sealed class RuleBookDraft
{
    private readonly JsonObject content = JsonNode.Parse(ShippedText())!.AsObject();

    public JsonNode this[string key] => content[key]!;

    public JsonArray Services => content["services"]!["list"]!.AsArray();

    public JsonArray Rules => content["rules"]!.AsArray();

    public JsonObject Rule(string id) => Rules.Select(rule => rule!.AsObject()).Single(rule => (string?)rule["id"] == id);

    /// <summary>The text of a release's file as it ships.</summary>
    public static string ShippedText(string release = "4.0")
    {
        using var reader = new StreamReader(typeof(RuleBook).Assembly.GetManifestResourceStream($"RuleBooks/{release}.json")!);
        return reader.ReadToEnd();
    }

    public RuleBookDraft With(string key, JsonNode? value)
    {
        content[key] = value;
        return this;
    }

    public RuleBook Read() => RuleBookCatalog.Read("draft", content.ToJsonString());
}
