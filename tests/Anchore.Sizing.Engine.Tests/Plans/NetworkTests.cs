using Anchore.Sizing.Engine.Tests.Deployments;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans;

public sealed class NetworkTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_connection_exists_only_between_parties_that_run(string release) =>
        DeploymentGenerator.Of(release).Sample(
            deployment =>
            {
                var plan = Calculator.Wider.Plan(deployment);

                var stopped = plan.Services.Where(service => service.Replicas == 0).Select(service => service.Service.Id).ToHashSet();
                Assert.All(plan.Network, connection => Assert.DoesNotContain(connection.From.Id, stopped));
                Assert.All(plan.Network, connection => Assert.DoesNotContain(connection.To.Id, stopped));
            },
            iter: Samples.Of(200),
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
        Assert.Equal(network.Select(connection => $"network.{connection.From.Id}-{connection.To.Id}"), ids);
    }

    [Fact]
    public void The_feed_service_is_reached_at_one_end_point()
    {
        var connection = Assert.Single(Calculator.Plan("{}").Network, connection => connection.To.OffSite);

        Assert.Equal(("ancho.re", 443, "TCP"), (connection.To.Address, connection.Port, connection.Protocol));
    }
}
