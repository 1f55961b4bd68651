using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>Only a proxy that is known is believed about whose request it passes on, and how it came.</summary>
public sealed class ForwardedAddressTests(PublishedApp app)
{
    private const int Requests = 30;

    [Theory]
    [InlineData("Proxies", "127.0.0.1")]
    [InlineData("Proxies", "10.0.0.7, 127.0.0.0/8")]
    public async Task Clients_behind_a_known_proxy_count_apart(string variable, string value)
    {
        var statuses = await AskAsync((variable, value), client => $"198.51.100.{client}");

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Theory]
    [InlineData("Proxies", "")]
    [InlineData("Proxies", "10.0.0.0/8")]
    [InlineData("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true")]
    public async Task What_an_unknown_sender_says_changes_nothing(string variable, string value)
    {
        var statuses = await AskAsync((variable, value), client => $"198.51.100.{client}");

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task What_a_client_has_made_up_before_the_proxy_changes_nothing()
    {
        var statuses = await AskAsync(("Proxies", "127.0.0.1"), client => $"198.51.100.{client}, 203.0.113.9");

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Theory]
    [InlineData("127.0.0.1", "https", true)]
    [InlineData("127.0.0.1", "http", false)]
    [InlineData("", "https", false)]
    public async Task Browsers_are_told_to_insist_on_https_only_where_a_known_proxy_took_the_request_by_https(
        string proxies,
        string scheme,
        bool told
    )
    {
        await using var server = await ServerProcess.StartAsync(app.Library, "Production", ("Proxies", proxies));
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/rulebooks");
        request.Headers.Host = "sizing.example.com";
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-For", "198.51.100.1");

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            told ? ["max-age=31536000"] : [],
            answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values : []
        );
    }

    private async Task<HttpStatusCode[]> AskAsync((string, string) setting, Func<int, string> forwardedFor)
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            setting,
            ("Limits__ExportBurst", "1"),
            ("Limits__ExportsPerSecond", "1")
        );
        using var client = new HttpClient { BaseAddress = server.Address };
        return await Task.WhenAll(
            Enumerable
                .Range(1, Requests)
                .Select(async number =>
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/network.csv");
                    request.Headers.Add("X-Forwarded-For", forwardedFor(number));
                    using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                    return answer.StatusCode;
                })
        );
    }
}
