using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>A data file that does not hold together is refused when it is loaded, with the entry named.</summary>
public sealed class RuleBookLoadingTests
{
    private readonly RuleBookDraft draft = new();

    public static TheoryData<string> RequiredRules => [.. RuleIds.Required];

    [Fact]
    public void The_shipped_file_is_a_rule_book()
    {
        var book = draft.Read();

        Assert.Equal("4.0", book.Release);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"release\":")]
    public void Text_that_is_no_rule_book_is_refused_by_the_name_of_its_file(string json)
    {
        var refusal = Assert.Throws<RuleBookException>(() => RuleBookCatalog.Read("9.9.json", json));

        Assert.Contains("9.9.json", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_nothing_is_said_to_be_empty()
    {
        var refusal = Assert.Throws<RuleBookException>(() => RuleBookCatalog.Read("9.9.json", "null"));

        Assert.Equal("Rule book 9.9.json: it is empty", refusal.Message);
    }

    [Theory]
    [InlineData("\"release\": \"4.0\",", "release")]
    [InlineData("\"label\": \"oldest PostgreSQL\",", "label")]
    public void A_key_that_stands_twice_is_refused(string entry, string key)
    {
        var twice = RuleBookDraft.ShippedText().Replace(entry, entry + entry, StringComparison.Ordinal);

        var refusal = Assert.Throws<RuleBookException>(() => RuleBookCatalog.Read("draft", twice));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_refused()
    {
        draft.With("colour", "red");

        Refuses("colour");
    }

    [Fact]
    public void An_unknown_key_of_a_rule_is_refused()
    {
        draft.Rule("memory.service")["sauce"] = "none";

        Refuses("sauce");
    }

    [Fact]
    public void A_rule_with_neither_source_nor_assumption_is_refused()
    {
        draft.Rule("memory.service").Remove("source");

        Refuses("memory.service");
    }

    [Fact]
    public void A_rule_with_both_a_source_and_an_assumption_is_refused()
    {
        draft.Rule("memory.service")["assumption"] = "It seems so.";

        Refuses("memory.service");
    }

    [Fact]
    public void Contradicting_claims_without_the_reason_of_the_choice_are_refused()
    {
        draft.Rule("memory.service").Remove("taken");

        Refuses("memory.service");
    }

    [Theory]
    [InlineData("postgres.version", "latest")]
    [InlineData("memory.service", "8")]
    [InlineData("storage.temporary.factor", "three")]
    [InlineData("storage.temporary.factor", null)]
    [InlineData("kubernetes.ephemeralVolumes", "1.23 to 1.36")]
    public void A_value_that_does_not_fit_its_unit_is_refused(string rule, string? value)
    {
        draft.Rule(rule)["value"] = value;

        Refuses(rule);
    }

    [Fact]
    public void Two_rules_of_one_name_are_refused()
    {
        draft.Rules.Add(draft.Rule("memory.service").DeepClone());

        Refuses("memory.service");
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("cpu")]
    public void A_service_that_names_a_missing_rule_is_refused(string key)
    {
        draft.Services[0]![key] = "memory.nowhere";

        Refuses("memory.nowhere");
    }

    [Fact]
    public void A_service_whose_connections_name_a_missing_rule_is_refused()
    {
        draft.Services[0]!["connections"] = new JsonArray("database.nowhere");

        Refuses("database.nowhere");
    }

    [Fact]
    public void A_source_in_a_document_that_is_not_listed_is_refused()
    {
        draft.Rule("memory.service")["source"]!["document"] = "hearsay";

        Refuses("hearsay");
    }

    [Fact]
    public void A_source_without_a_section_is_refused()
    {
        draft.Rule("memory.service")["source"]!["section"] = " ";

        Refuses("requirements");
    }

    [Fact]
    public void A_document_without_a_date_is_refused()
    {
        draft["documents"]["requirements"]!["date"] = "";

        Refuses("requirements");
    }

    [Theory]
    [InlineData("1.18.6")]
    [InlineData("1.19.0")]
    [InlineData("latest")]
    public void A_document_of_a_chart_newer_than_those_of_the_rule_book_is_refused(string version)
    {
        draft["documents"]["chart"]!["chart"] = version;

        Refuses("chart");
    }

    [Theory]
    [InlineData("1.18.5")]
    [InlineData("1.9.12")]
    public void A_document_of_one_of_its_charts_or_an_older_one_is_read(string version)
    {
        draft["documents"]["chart"]!["chart"] = version;

        Assert.Equal("anchore-engine 1.18.5", draft.Read().Chart.ToString());
    }

    [Fact]
    public void A_chart_without_a_version_is_refused()
    {
        draft["chart"]["from"] = "oldest";

        Refuses("oldest");
    }

    [Theory]
    [InlineData("memory", "memory.nowhere")]
    [InlineData("with", "nobody")]
    public void A_sidecar_that_names_a_missing_rule_or_service_is_refused(string key, string name)
    {
        draft.Services[1]!["sidecars"]![0]![key] = name;

        Refuses(name);
    }

    [Fact]
    public void Processes_that_name_a_missing_rule_are_refused()
    {
        draft.Services[1]!["processes"] = "database.nowhere";

        Refuses("database.nowhere");
    }

    [Theory]
    [InlineData("services")]
    [InlineData("without")]
    public void A_connection_that_depends_on_a_missing_service_is_refused(string key)
    {
        draft["network"][0]![key] = new JsonArray("nobody");

        Refuses("nobody");
    }

    [Fact]
    public void A_connection_that_stands_three_times_is_refused()
    {
        var network = draft["network"].AsArray();
        network.Add(network[0]!.DeepClone());
        network.Add(network[0]!.DeepClone());

        Refuses("network.browsers-ui-3000");
    }

    [Fact]
    public void A_connection_of_a_party_that_is_not_listed_is_refused()
    {
        draft["network"][0]!["from"] = "strangers";

        Refuses("strangers");
    }

    [Theory]
    [MemberData(nameof(RequiredRules))]
    public void A_missing_required_rule_is_refused(string rule)
    {
        draft.Rules.Remove(draft.Rule(rule));

        Refuses(rule);
    }

    [Theory]
    [InlineData("images", "-1")]
    [InlineData("largestImage", "2")]
    [InlineData("colour", "\"red\"")]
    public void Defaults_that_are_not_a_deployment_are_refused(string field, string value)
    {
        draft["defaults"][field] = JsonNode.Parse(value);

        var refusal = Assert.Throws<RuleBookException>(() => new DeploymentCodec(new RuleBookCatalog([draft.Read()])));

        Assert.Contains("defaults", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rule_books_of_one_release_are_refused()
    {
        var refusal = Assert.Throws<RuleBookException>(() => new RuleBookCatalog([draft.Read(), draft.Read()]));

        Assert.Contains("4.0", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_without_the_default_release_is_refused()
    {
        var refusal = Assert.Throws<RuleBookException>(() => new RuleBookCatalog([ImaginedRelease.Book]));

        Assert.Contains("4.0", refusal.Message, StringComparison.Ordinal);
    }

    private void Refuses(string entry)
    {
        var refusal = Assert.Throws<RuleBookException>(() => draft.Read());

        Assert.Contains(entry, refusal.Message, StringComparison.Ordinal);
    }
}
