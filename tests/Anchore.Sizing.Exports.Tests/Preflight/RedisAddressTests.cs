namespace Anchore.Sizing.Exports.Tests.Preflight;

public sealed class RedisAddressTests
{
    private const string Password = "s3cr%t/@x";

    [Theory]
    [InlineData("cache", "-h cache -p 6379 INFO server|")]
    [InlineData("cache:6380", "-h cache -p 6380 INFO server|")]
    [InlineData("10.0.0.7:6380", "-h 10.0.0.7 -p 6380 INFO server|")]
    [InlineData("fd00::5", "-h fd00::5 -p 6379 INFO server|")]
    [InlineData("[fd00::5]", "-h fd00::5 -p 6379 INFO server|")]
    [InlineData("[fd00::5]:6380", "-h fd00::5 -p 6380 INFO server|")]
    [InlineData("redis://cache", "-h cache -p 6379 INFO server|")]
    [InlineData("redis://cache:6380/0?db=1", "-h cache -p 6380 INFO server|")]
    [InlineData("redis://:s3cr%25t%2F%40x@cache/0", "-h cache -p 6379 INFO server|" + Password)]
    [InlineData("redis://:s3cr%t/@x@cache:6380", "-h cache -p 6380 INFO server|" + Password)]
    [InlineData("redis://default:s3cr%25t%2F%40x@cache", "-h cache -p 6379 INFO server|" + Password)]
    [InlineData("redis://nouser:s3cr%25t%2F%40x@cache", "-h cache -p 6379 INFO server|" + Password)]
    [InlineData("redis://anchore:s3cr%25t%2F%40x@cache", "-h cache -p 6379 --user anchore INFO server|" + Password)]
    [InlineData(":s3cr%25t%2F%40x@cache:6380", "-h cache -p 6380 INFO server|" + Password)]
    [InlineData("rediss://cache", "-h cache -p 6379 --tls --sni cache --insecure INFO server|")]
    [InlineData("valkeys://10.0.0.7", "-h 10.0.0.7 -p 6379 --tls --insecure INFO server|")]
    [InlineData("rediss://anchore:s3cr%25t%2F%40x@cache:6380", "-h cache -p 6380 --user anchore --tls --sni cache INFO server|" + Password)]
    public void Redis_is_asked_at_the_address_as_sites_write_it(string address, string asked)
    {
        using var site = Recording().Options("--redis", address);

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal([asked], site.Recorded);
        Assert.Contains("\npass  Redis version: 7.0.12;", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, outcome.Output + outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr", outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amqp://user:s3cr3t@cache")]
    [InlineData("http://cache:6379")]
    [InlineData("redis://:s3cr3t")]
    [InlineData("user:s3cr3t")]
    [InlineData("cache.example:6380,password=s3cr3t,ssl=True")]
    [InlineData("cache:70000")]
    [InlineData("two words")]
    [InlineData("/run/redis.sock")]
    [InlineData("host:80:90")]
    public void What_is_no_address_is_refused_with_what_to_write_and_without_its_password(string address)
    {
        using var site = Recording().Options("--redis", address);

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
        Assert.StartsWith(
            "preflight: --redis is not an address: write HOST, HOST:PORT, redis://HOST:PORT, or rediss://",
            outcome.Errors,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("s3cr3t", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(site.Recorded);
    }

    [Fact]
    public void A_Redis_with_TLS_is_skipped_where_nothing_here_can_ask_it()
    {
        using var site = Site.Good().Fake("redis-cli", "echo 'Unrecognized option'").Options("--redis", "rediss://cache");

        var line = site.LineOf("Redis version");

        Assert.StartsWith("skip  Redis version: it is to be asked over TLS, and there is no openssl here", line, StringComparison.Ordinal);
    }

    private static Site Recording()
    {
        var site = Site.Good();
        return site.Fake(
            "redis-cli",
            $"case $1 in --help) printf '  --tls  a\\n  --insecure  b\\n' ;; *) {site.Record("$*|${REDISCLI_AUTH:-}")}; printf 'redis_version:7.0.12\\r\\n' ;; esac"
        );
    }
}
