using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class NetworkTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_connection_exists_only_between_parties_that_run(string release) =>
        Calculator.Deployments(release).Sample(
            deployment =>
            {
                var plan = Calculator.Wider.Plan(deployment);

                var stopped = plan.Services.Where(service => service.Replicas == 0).Select(service => service.Service.Id).ToHashSet();
                Assert.All(plan.Network, connection => Assert.DoesNotContain(connection.From.Id, stopped));
                Assert.All(plan.Network, connection => Assert.DoesNotContain(connection.To.Id, stopped));
            },
            iter: Samples.AtMost(200),
            print: Calculator.Print);

    [Fact]
    public void Without_the_UI_nothing_needs_Redis()
    {
        var with = Calculator.Plan("{}");
        var without = Calculator.Plan("""{ "ui": 0 }""");

        Assert.Contains(with.Network, connection => connection.To.Id == "redis");
        Assert.DoesNotContain(without.Network, connection => connection.To.Id == "redis");
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_connection_is_named_after_its_ends(string release)
    {
        var network = Calculator.Plan($$"""{ "release": "{{release}}" }""").Network;

        var ids = network.Select(connection => connection.Id).ToArray();

        Assert.Contains("network.ui-redis", ids);
        Assert.All(network, connection => Assert.StartsWith($"network.{connection.From.Id}-{connection.To.Id}", connection.Id));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_second_connection_between_two_ends_is_told_apart_by_its_port()
    {
        var network = Calculator.Plan("{}").Network;

        var ids = network.Where(connection => (connection.From.Id, connection.To.Id) == ("ui", "api")).Select(connection => connection.Id);

        Assert.Equal(["network.ui-api", "network.ui-api-8558"], ids);
    }

    [Theory]
    [InlineData("""{ "release": "4.0", "registryLocation": "inside" }""", "ancho.re", "docker.io", "toolbox-data.anchore.io")]
    [InlineData("""{ "release": "4.0", "feeds": 1, "registryLocation": "inside" }""", "docker.io", "the 13 hosts that the vendor lists")]
    [InlineData("""{ "release": "5.12", "registryLocation": "inside" }""", "data.anchore-enterprise.com", "docker.io")]
    [InlineData("""{ "release": "6.1", "registryLocation": "inside" }""", "data.anchore-enterprise.com", "docker.io")]
    public void These_hosts_of_others_are_reached_on_port_443(string deployment, params string[] hosts)
    {
        var leaving = Calculator.Plan(deployment).Network.Where(connection => connection.To.OffSite).ToArray();

        Assert.Equal(hosts, leaving.Select(connection => connection.To.Address).Order(StringComparer.Ordinal));
        Assert.All(leaving, connection => Assert.Equal((443, "TCP"), (connection.Port, connection.Protocol)));
    }

    [Theory]
    [InlineData("rbacManager", 8229)]
    [InlineData("notifications", 8668)]
    [InlineData("reports", 8558)]
    public void The_UI_of_release_4_0_reaches_what_runs_beside_the_API(string service, int port)
    {
        var with = Calculator.Plan("{}").Network;
        var without = Calculator.Plan($$"""{ "{{service}}": 0 }""").Network;

        Assert.Contains(with, connection => connection.From.Id == "ui" && connection.Port == port);
        Assert.DoesNotContain(without, connection => connection.From.Id == "ui" && connection.Port == port);
    }

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void What_only_some_sites_have_is_listed_and_not_required(string release)
    {
        var network = Calculator.Plan($$"""{ "release": "{{release}}" }""").Network;

        Assert.False(network.Single(connection => connection.To.Id == "notificationTargets").Required);
        Assert.False(network.Single(connection => connection.To.Id == "identityProvider").Required);
    }
}
