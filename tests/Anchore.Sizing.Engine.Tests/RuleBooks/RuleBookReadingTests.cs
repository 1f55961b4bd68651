using System.Text.Json.Nodes;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>What a data file leaves out has its usual value.</summary>
public sealed class RuleBookReadingTests
{
    private readonly RuleBook book = new RuleBookDraft().Read();

    [Theory]
    [InlineData("analyzer", 1, 1000)]
    [InlineData("rbacManager", 0, 1)]
    public void A_service_is_required_unless_it_is_optional_and_alone_unless_it_is_replicable(string service, int minimum, int maximum)
    {
        var read = book.FindService(service)!;

        Assert.Equal((minimum, maximum), (read.Minimum, read.Maximum));
    }

    [Fact]
    public void A_connection_uses_TCP_and_a_party_is_on_the_site()
    {
        var connection = book.Network.First(connection => connection.To.Id == "redis");

        Assert.Equal("TCP", connection.Protocol);
        Assert.False(connection.To.OffSite);
    }

    [Fact]
    public void A_service_as_a_party_is_inside_the_deployment()
    {
        var party = book.Network.First(connection => connection.From.Id == "ui").From;

        Assert.Equal(("UI", "inside the deployment", false), (party.Name, party.Address, party.OffSite));
    }

    [Fact]
    public void An_object_store_with_a_source_is_supported()
    {
        var supported = book.ObjectStores.Where(store => store.Supported).Select(store => store.Id);

        Assert.Equal(["database", "filesystem", "s3", "swift"], supported.Order());
    }

    [Fact]
    public void A_rule_in_words_has_empty_text()
    {
        var value = book["security.dockerSocket"].Value;

        Assert.Equal((RuleUnit.Text, null, ""), (value.Unit, value.Amount, value.Text));
    }

    [Fact]
    public void A_release_states_CPU_when_every_service_does()
    {
        var file = JsonNode.Parse(RuleBookDraft.ShippedText("6.1"))!;
        var stated = RuleBookCatalog.Read("6.1.json", file.ToJsonString());
        file["services"]!["list"]![0]!.AsObject().Remove("cpu");

        var partly = RuleBookCatalog.Read("6.1.json", file.ToJsonString());

        Assert.True(stated.StatesCpu);
        Assert.False(partly.StatesCpu);
        Assert.False(book.StatesCpu);
    }
}
