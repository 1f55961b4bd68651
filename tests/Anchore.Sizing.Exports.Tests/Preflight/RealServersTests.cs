using System.Net;
using System.Net.Sockets;
using Anchore.Sizing.Imports.Preflight;

namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class RealServersTests(RealServers servers) : IClassFixture<RealServers>
{
    [Fact]
    public void PostgreSQL_and_Redis_of_the_machine_meet_a_plan_of_4_0()
    {
        using var site = RealSite();

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal((0, ""), (outcome.Status, outcome.Errors));
        Assert.Contains("\npass  PostgreSQL version: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\npass  PostgreSQL connections: 1996 of 1999, 3 being reserved; asked as a superuser",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("\npass  Redis version: ", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(["postgres", "redis", "kernel"], PreflightSummary.Read(outcome.Output).Fields.Select(field => field.Name));
    }

    [Fact]
    public void The_same_PostgreSQL_fails_a_plan_of_6_1()
    {
        using var site = RealSite();

        var outcome = site.Run(Scripts.Format("""{"release":"6.1"}"""));

        Assert.Equal((1, ""), (outcome.Status, outcome.Errors));
        Assert.Matches("(?m)^fail  PostgreSQL connections: 1996 of 1999, .*; required: 2,000 or more", outcome.Output);
        Assert.Matches("(?m)^(fail  PostgreSQL pg_cron: the server does not offer it|warn  PostgreSQL pg_cron: )", outcome.Output);
        Assert.Contains("\npass  Redis version: ", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis-cli", "", "pass  Redis version: ")]
    [InlineData("redis-cli", "rediss://", "pass  Redis version: ")]
    [InlineData("openssl", "", "pass  Redis version: ")]
    [InlineData("openssl", "rediss://", "pass  Redis version: ")]
    [InlineData("bash", "", "skip  Redis version: 127.0.0.1 port ")]
    [InlineData("bash", "rediss://", "skip  Redis version: it is to be asked over TLS, and there is no openssl here")]
    public void A_Redis_that_speaks_TLS_alone_is_asked_over_TLS_or_left_out(string tool, string scheme, string start)
    {
        using var site = AskingRedis(scheme + servers.TlsRedis, tool);

        var line = site.LineOf("Redis version");

        Assert.StartsWith(start, line, StringComparison.Ordinal);
        Assert.Equal(
            scheme.Length == 0 && tool != "bash",
            line.Contains(", over TLS only: the URI of the UI has to begin with rediss://;", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("redis-cli", "an%20ch%40re%25%2F", "pass  Redis version: ")]
    [InlineData("redis-cli", "an%20ch@re%25/", "pass  Redis version: ")]
    [InlineData("redis-cli", "wrong", "fail  Redis version: it refuses the user or the password;")]
    [InlineData("redis-cli", "", "skip  Redis version: it asks for a password: set REDISCLI_AUTH,")]
    [InlineData("bash", "an%20ch%40re%25%2F", "skip  Redis version: it asks for a password: set REDISCLI_AUTH,")]
    public void A_Redis_with_a_password_is_asked_by_redis_cli(string tool, string password, string start)
    {
        using var site = AskingRedis($"redis://nouser:{password}@{servers.LockedRedis}/0", tool);

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\n" + start, outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ch@re", outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_sent_over_TLS_to_a_server_that_is_trusted_alone()
    {
        using var site = AskingRedis("rediss://:secret@" + servers.TlsRedis, "redis-cli");
        using var trusting = AskingRedis("rediss://:secret@" + servers.TlsRedis, "redis-cli").Options("--redis-ca", servers.Authority);

        var lines = (site.LineOf("Redis version"), trusting.LineOf("Redis version"));

        Assert.StartsWith(
            "skip  Redis version: this machine does not trust its certificate, so no password was sent: name the authority with --redis-ca;",
            lines.Item1,
            StringComparison.Ordinal
        );
        Assert.StartsWith("pass  Redis version: ", lines.Item2, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://app:an%20ch%40re%25%2F@{0}?sslmode=require")]
    [InlineData("postgresql+psycopg2://app:an%20ch@re%25/@{0}?ssl=true")]
    [InlineData("jdbc:postgresql://{0}?user=app&password=an%20ch%40re%25%2F&ssl=true")]
    [InlineData("app:an%20ch@re%25%2F@{0}")]
    public void A_PostgreSQL_with_TLS_and_a_password_tells_the_limit_of_its_role(string connection)
    {
        using var site = RealSite().Options("--postgres", connection.Replace("{0}", servers.PostgresAddress, StringComparison.Ordinal));

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains("\npass  PostgreSQL version: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\nwarn  PostgreSQL connections: 1996 of 1999, 3 being reserved; this role is limited to 20: raise what limits them",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("ch@re", outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_that_the_server_refuses_is_a_failure_with_its_words()
    {
        using var site = RealSite().Options("--postgres", $"postgresql://app:x@{servers.PostgresAddress}?sslmode=disable");

        var line = site.LineOf("PostgreSQL version");

        Assert.StartsWith("fail  PostgreSQL version: no answer from the database: ", line, StringComparison.Ordinal);
        Assert.Contains("pg_hba.conf", line, StringComparison.Ordinal);
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

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal(1, outcome.Status);
        Assert.Matches("(?m)^fail  PostgreSQL version: no answer from the database: .*refused", outcome.Output);
        Assert.Matches("(?m)^fail  Redis version: no answer from 127.0.0.1 port 1: .*refused", outcome.Output);
    }

    [Fact]
    public void A_port_is_tried_through_bash_where_nc_is_missing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var site = RealSite()
            .Without("nc")
            .With("bash", Programs.Find("bash"))
            .Options("--registry", listener.LocalEndpoint.ToString()!, "--registry", "127.0.0.1:1");

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Contains(
            $"\npass  Registry, port: 127.0.0.1 port {((IPEndPoint)listener.LocalEndpoint).Port} is reached from this machine;",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nfail  Registry, port: 127.0.0.1 port 1 is not reached from this machine",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    private Site AskingRedis(string address, string tool)
    {
        var site = RealSite().Without("redis-cli").Without("nc").Options("--redis", address);
        return tool == "redis-cli"
            ? site.With(tool, Programs.Find(tool, "redis-tools"))
            : site.With("bash", Programs.Find("bash")).With(tool == "openssl" ? tool : "true", Programs.Find(tool, tool));
    }

    // The feed service is far away and is left to stand-ins; the disk, the kernel and the servers are the machine's.
    private Site RealSite() =>
        new Site()
            .Without("uname")
            .With("uname", Programs.Find("uname"))
            .With("psql", Programs.Find("psql", "postgresql"))
            .With("redis-cli", Programs.Find("redis-cli", "redis-tools"))
            .With("df", Programs.Find("df"))
            .Fake("getent", "exit 0")
            .Fake("nc", "case $1 in -h) printf '\\t-z scan\\n' ;; esac")
            .Options("--postgres", servers.Postgres, "--redis", servers.Redis, "--scratch", "/");
}
