using System.Text.Json;
using Anchore.Sizing.Engine.RuleBooks;
using Anchore.Sizing.Exports.Json;

namespace Anchore.Sizing.Exports.Tests.Json;

public sealed class RuleBookJsonTests
{
    [Fact]
    public void The_list_has_its_golden_shape()
    {
        var json = RuleBookJson.WriteList(RuleBookCatalog.Shipped);

        Golden.Match(IndentedJson.Format(json), "List.json");
    }

    [Fact]
    public void The_rules_of_release_4_0_have_their_golden_summary()
    {
        using var book = JsonDocument.Parse(RuleBookJson.Write(RuleBookCatalog.Shipped.Default));

        var rules = book.RootElement.GetProperty("rules").EnumerateArray().Select(Line);

        Golden.Match(string.Join('\n', rules) + "\n", "Rules.txt");
    }

    [Fact]
    public void Every_rule_says_its_value_its_unit_its_meaning_and_its_source_or_why_it_has_none()
    {
        using var book = JsonDocument.Parse(RuleBookJson.Write(RuleBookCatalog.Shipped.Default));

        var rules = book.RootElement.GetProperty("rules").EnumerateArray();

        Assert.All(
            rules,
            rule =>
            {
                Assert.All(
                    ["id", "kind", "statement", "value", "unit", "source"],
                    name => Assert.True(rule.TryGetProperty(name, out _), $"{rule.GetProperty("id")} has no {name}")
                );
                Assert.True(
                    rule.GetProperty("source").ValueKind == JsonValueKind.Object || rule.GetProperty("kind").GetString() == "assumption",
                    rule.GetRawText()
                );
            }
        );
    }

    private static string Line(JsonElement rule) =>
        $"{rule.GetProperty("id").GetString()} = {rule.GetProperty("value")} {rule.GetProperty("unit")} ({rule.GetProperty("kind").GetString()}): {rule.GetProperty("statement").GetString()}";
}
