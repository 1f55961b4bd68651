using System.Net;
using System.Net.Sockets;
using Anchore.Sizing.Exports.Preflight;

namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class RealServersTests(RealServers servers) : IClassFixture<RealServers>
{
    [Fact]
    public void PostgreSQL_and_Redis_of_the_machine_meet_a_plan_of_4_0()
    {
        using var site = RealSite();

        var outcome = site.Run(Scripts.Of("{}"));

        Assert.Equal((0, ""), (outcome.Status, outcome.Errors));
        Assert.Contains("\npass  PostgreSQL version: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\npass  PostgreSQL max_connections: 1600;", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\npass  Redis version: ", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(["postgres", "redis", "kernel"], PreflightSummary.Read(outcome.Output).Fields.Select(field => field.Name));
    }

    [Fact]
    public void The_same_PostgreSQL_fails_a_plan_of_6_1()
    {
        using var site = RealSite();

        var outcome = site.Run(Scripts.Of("""{"release":"6.1"}"""));

        Assert.Equal((1, ""), (outcome.Status, outcome.Errors));
        Assert.Contains("\nfail  PostgreSQL max_connections: 1600; required: 2000 or more", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nfail  PostgreSQL pg_cron: the server does not offer it;", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\npass  Redis version: ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Redis_is_asked_through_bash_too()
    {
        using var site = RealSite().Without("redis-cli").Without("nc").With("bash", Programs.Find("bash"));

        var line = site.LineOf("Redis version");

        Assert.StartsWith("pass  Redis version: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_at_the_port_of_a_server_is_a_failure()
    {
        using var site = RealSite().Options("--postgres", "host=127.0.0.1 port=1", "--redis", "127.0.0.1:1");

        var outcome = site.Run(Scripts.Of("{}"));

        Assert.Equal(1, outcome.Status);
        Assert.Matches("(?m)^fail  PostgreSQL version: no answer from the database: .*refused", outcome.Output);
        Assert.Matches("(?m)^fail  Redis version: no answer from 127.0.0.1 port 1: .*refused", outcome.Output);
    }

    [Fact]
    public void A_port_is_tried_through_bash_where_nc_is_missing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var site = RealSite().Without("nc").With("bash", Programs.Find("bash")).Options("--registry", listener.LocalEndpoint.ToString()!, "--registry", "127.0.0.1:1");

        var outcome = site.Run(Scripts.Of("{}"));

        Assert.Contains($"\npass  Port of the registry: 127.0.0.1 port {((IPEndPoint)listener.LocalEndpoint).Port} answers;", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nfail  Port of the registry: 127.0.0.1 port 1 does not answer", outcome.Output, StringComparison.Ordinal);
    }

    // The feed service is far away and is left to stand-ins; the disk, the kernel and the servers are the machine's.
    private Site RealSite() => new Site()
        .Without("uname").With("uname", Programs.Find("uname"))
        .With("psql", Programs.Find("psql", "postgresql"))
        .With("redis-cli", Programs.Find("redis-cli", "redis-tools"))
        .With("df", Programs.Find("df"))
        .Fake("getent", "exit 0")
        .Fake("nc", "case $1 in -h) printf '\\t-z scan\\n' ;; esac")
        .Options("--postgres", servers.Postgres, "--redis", servers.Redis, "--scratch", "/");
}
