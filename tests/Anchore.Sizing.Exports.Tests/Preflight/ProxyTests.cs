namespace Anchore.Sizing.Exports.Tests.Preflight;

/// <summary>Hosts outside the site, in the way that the plan says and that the environment names.</summary>
public sealed class ProxyTests
{
    private const string Proxied = """{"internetAccess":"proxy"}""";
    private const string Closed = """{"internetAccess":"none"}""";

    [Fact]
    public void Where_nothing_goes_out_nothing_outside_is_tried_and_the_site_s_own_is()
    {
        using var site = Site.Good();

        var lines = site.Run(Scripts.Format(Closed)).Output.Split('\n');

        Assert.All(
            lines.Where(line => line.Contains("ancho.re port", StringComparison.Ordinal)),
            line =>
                Assert.StartsWith(
                    "skip  Anchore feed service, port: ancho.re port 443 is not tried: the plan says that nothing goes out;",
                    line,
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(lines, line => line.Contains("ancho.re resolves", StringComparison.Ordinal));
        Assert.Contains(
            lines,
            line =>
                line.StartsWith("pass  Registry, port: registry.example port 5000 is reached from this machine;", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_proxy_that_the_plan_has_and_the_environment_lacks_is_asked_for()
    {
        using var site = Site.Good();

        var outcome = site.Run(Scripts.Format(Proxied));

        Assert.Contains(
            "\nskip  Anchore feed service, port: ancho.re port 443 is not tried: the plan says that the way out is a proxy; set HTTPS_PROXY here to yours;",
            outcome.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, outcome.Status);
    }

    [Theory]
    [InlineData(
        "HTTP/1.1 200 Connection established",
        "pass  Anchore feed service, port: ancho.re port 443 is reached from this machine through the proxy 127.0.0.1:"
    )]
    [InlineData(
        "HTTP/1.0 200 OK",
        "pass  Anchore feed service, port: ancho.re port 443 is reached from this machine through the proxy 127.0.0.1:"
    )]
    [InlineData("HTTP/1.1 403 Forbidden", "fail  Anchore feed service, port: ancho.re port 443 through the proxy 127.0.0.1:")]
    [InlineData(
        "HTTP/1.1 407 Proxy Authentication Required",
        "fail  Anchore feed service, port: ancho.re port 443 through the proxy 127.0.0.1:"
    )]
    [InlineData("", "fail  Anchore feed service, port: ancho.re port 443 through the proxy 127.0.0.1:")]
    public void The_proxy_of_the_environment_is_asked_for_a_tunnel(string answer, string start)
    {
        using var proxy = new TunnelProxy(answer);
        using var site = Outward().With("bash", Programs.Find("bash", "bash")).Set("HTTPS_PROXY", proxy.Url);

        var line = site.LineOf("Anchore feed service, port", Proxied);

        Assert.StartsWith(start, line, StringComparison.Ordinal);
        Assert.Equal("CONNECT ancho.re:443 HTTP/1.1", proxy.Asked["ancho.re:443"]);
    }

    [Theory]
    [InlineData("HTTP/1.1 403 Forbidden", "the proxy refuses with status 403: ask for the host to be allowed;")]
    [InlineData("HTTP/1.1 407 Proxy Authentication Required", "the proxy asks for a user and a password;")]
    [InlineData("HTTP/1.1 200 OK", "the proxy opens the way, but no TLS comes through;")]
    public void With_curl_the_proxy_may_have_a_password_which_is_not_printed(string answer, string found)
    {
        using var proxy = new TunnelProxy(answer);
        using var site = Outward()
            .With("curl", Programs.Find("curl", "curl"))
            .Set("https_proxy", proxy.Url.Replace("http://", "http://user:s3cr3t@", StringComparison.Ordinal));

        var outcome = site.Run(Scripts.Format(Proxied));

        Assert.Contains(found, outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", outcome.Output + outcome.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(proxy.Asked);
    }

    [Theory]
    [InlineData(
        "printf 200",
        "pass  Anchore feed service, port: ancho.re port 443 is reached from this machine through the proxy proxy.example:3128;"
    )]
    [InlineData(
        "printf 200; exit 60",
        "warn  Anchore feed service, port: ancho.re port 443 is reached from this machine through the proxy proxy.example:3128, with a certificate that this machine does not trust"
    )]
    [InlineData(
        "printf 000; exit 5",
        "fail  Anchore feed service, port: ancho.re port 443 through the proxy proxy.example:3128: the proxy does not answer;"
    )]
    public void What_curl_finds_is_told(string does, string start)
    {
        using var site = Outward().Fake("curl", does).Set("ALL_PROXY", "proxy.example:3128");

        var line = site.LineOf("Anchore feed service, port", Proxied);

        Assert.StartsWith(start, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://user:s3cr3t@proxy.example:3128")]
    [InlineData("socks5://proxy.example:1080")]
    [InlineData("https://proxy.example")]
    public void A_proxy_that_only_curl_can_ask_is_skipped_without_it(string proxy)
    {
        using var site = Outward().With("bash", Programs.Find("bash", "bash")).Set("HTTPS_PROXY", proxy);

        var line = site.LineOf("Anchore feed service, port", Proxied);

        Assert.StartsWith(
            "skip  Anchore feed service, port: ancho.re port 443 through the proxy proxy.example:",
            line,
            StringComparison.Ordinal
        );
        Assert.Contains("it can be asked with curl only, which is not here;", line, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proxy_that_the_plan_does_not_know_is_tried_where_the_direct_way_is_closed()
    {
        using var proxy = new TunnelProxy("HTTP/1.1 200 OK");
        using var site = Outward().With("bash", Programs.Find("bash", "bash")).Fake("getent", "exit 2").Set("HTTPS_PROXY", proxy.Url);

        var outcome = site.Run(Scripts.Format("{}"));

        Assert.Matches(
            "(?m)^warn  Anchore feed service, port: ancho.re port 443 is reached from this machine through the proxy 127.0.0.1:[0-9]+ only, and the plan says direct: plan with the proxy;",
            outcome.Output
        );
        Assert.DoesNotContain("Anchore feed service, name", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_direct_way_is_open_the_proxy_is_not_asked()
    {
        using var proxy = new TunnelProxy("HTTP/1.1 200 OK");
        using var site = Site.Good().With("bash", Programs.Find("bash", "bash")).Set("HTTPS_PROXY", proxy.Url);

        var line = site.LineOf("Anchore feed service, port");

        Assert.StartsWith(
            "pass  Anchore feed service, port: ancho.re port 443 is reached from this machine;",
            line,
            StringComparison.Ordinal
        );
        Assert.Empty(proxy.Asked);
    }

    [Fact]
    public void Where_both_ways_are_closed_both_are_named()
    {
        using var site = Outward()
            .With("bash", Programs.Find("bash", "bash"))
            .Fake("getent", "exit 2")
            .Set("HTTPS_PROXY", "http://127.0.0.1:1");

        var line = site.LineOf("Anchore feed service, port");

        Assert.StartsWith(
            "fail  Anchore feed service, port: ancho.re port 443 is not reached from this machine, nor through the proxy 127.0.0.1:1, as the proxy does not answer: ask",
            line,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("ancho.re", true)]
    [InlineData("localhost,.re", true)]
    [InlineData("*.re", true)]
    [InlineData("*", true)]
    [InlineData("cho.re", false)]
    [InlineData("ancho.re.example", false)]
    public void What_NO_PROXY_names_is_tried_directly(string excluded, bool isDirect)
    {
        using var site = Site.Good().Fake("curl", "printf 200").Set("HTTPS_PROXY", "http://proxy.example:3128").Set("NO_PROXY", excluded);

        var line = site.LineOf("Anchore feed service, port", Proxied);

        Assert.Equal(!isDirect, line.Contains("proxy.example", StringComparison.Ordinal));
        Assert.StartsWith("pass", line, StringComparison.Ordinal);
    }

    // Nothing answers directly, so that whatever answers comes through the proxy.
    private static Site Outward() => Site.Good().Without("nc");
}
