using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;
using CsCheck;

namespace Anchore.Sizing.Engine.Tests.Plans;

/// <summary>What becomes of connections to hosts outside, by how the site reaches them.</summary>
public sealed class SiteNetworkTests
{
    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Only_a_site_with_a_direct_way_out_connects_to_hosts_outside(string release) =>
        Hold(release, (deployment, network, direct) =>
        {
            if (deployment.InternetAccess != InternetAccess.Direct)
            {
                Assert.DoesNotContain(network, connection => connection.To.OffSite);
            }
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void A_proxy_takes_each_of_them_over_and_leaves_the_others_alone(string release) =>
        Hold(release, (deployment, network, direct) =>
        {
            if (deployment.InternetAccess != InternetAccess.Proxy)
            {
                Assert.DoesNotContain(network, connection => connection.Proxied is not null);
                return;
            }

            var ends = network.Select(connection => connection.EndToEnd);
            Assert.Equal(direct, ends);
            Assert.All(network.Where(connection => connection.Proxied is not null), connection =>
            {
                Assert.Equal(("proxy", "your HTTP proxy"), (connection.To.Id, connection.To.Address));
                Assert.Equal((null, NetworkDirection.Egress), (connection.Port, connection.Direction));
                Assert.Contains(connection.Proxied!.To.Address, connection.Purpose, StringComparison.Ordinal);
            });
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Without_a_way_out_mirrors_stand_in_and_all_else_outside_is_gone(string release) =>
        Hold(release, (deployment, network, direct) =>
        {
            if (deployment.InternetAccess == InternetAccess.None)
            {
                Assert.Equal(direct.Where(connection => !connection.To.OffSite), network.Where(connection => connection.To.Id != "mirror"));
                Assert.Equal(
                    direct.Count(connection => connection.To.Mirror is not null),
                    network.Count(connection => connection.To.Id == "mirror"));
            }
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Registries_and_the_object_store_stand_where_the_deployment_says(string release) =>
        Hold(release, (deployment, network, direct) =>
        {
            StandAt("registries", deployment.RegistryLocation);
            StandAt("objectStore", deployment.ObjectStoreLocation);

            void StandAt(string party, NetworkLocation location)
            {
                var connections = direct.Where(connection => connection.To.Id == party).ToArray();
                Assert.All(connections, connection => Assert.Equal(location == NetworkLocation.Outside, connection.To.OffSite));
                Assert.All(connections, connection => Assert.Equal(NetworkDirection.Egress, connection.Direction));
            }
        });

    [Theory]
    [MemberData(nameof(Calculator.Releases), MemberType = typeof(Calculator))]
    public void Every_connection_has_a_name_of_its_own(string release) =>
        Hold(release, (deployment, network, direct) =>
        {
            var ids = network.Select(connection => connection.Id).ToArray();

            Assert.Equal(ids.Distinct(), ids);
            Assert.All(network, connection =>
                Assert.StartsWith($"network.{connection.From.Id}-{connection.To.Id}", connection.Id, StringComparison.Ordinal));
        });

    [Fact]
    public void A_request_through_the_proxy_names_the_host_behind_it()
    {
        var network = Calculator.Plan("""{ "release": "6.1", "internetAccess": "proxy" }""").Network;

        var feed = network.Single(connection => connection.From.Id == "dataSyncer");

        Assert.Equal("network.dataSyncer-proxy-feed", feed.Id);
        Assert.Equal(
            "Synchronization of vulnerability data with the vendor's hosted data service, "
                + "through the proxy to data.anchore-enterprise.com on port 443",
            feed.Purpose);
    }

    [Fact]
    public void A_closed_site_takes_images_from_its_own_mirror()
    {
        var network = Calculator.Plan("""{ "release": "6.1", "internetAccess": "none", "registryLocation": "inside" }""").Network;

        var images = network.Single(connection => connection.From.Id == "nodes");

        Assert.Equal(("network.nodes-mirror", "your own registry"), (images.Id, images.To.Address));
        Assert.Equal((null, true), (images.Port, images.Required));
        Assert.Contains(network, connection => connection.To.Id == "registries");
        Assert.DoesNotContain(network, connection => connection.To.Id == "feed");
    }

    private static void Hold(string release, Action<Deployment, IReadOnlyList<NetworkRule>, IReadOnlyList<NetworkRule>> law) =>
        Calculator.Deployments(release).Sample(
            deployment => law(
                deployment,
                Calculator.Wider.Plan(deployment).Network,
                Calculator.Wider.Plan(deployment with { InternetAccess = InternetAccess.Direct }).Network),
            iter: Samples.AtMost(200),
            print: Calculator.Print);
}
