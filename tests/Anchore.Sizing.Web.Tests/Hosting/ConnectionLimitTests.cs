using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>What the web server takes from a connection before anything else sees it.</summary>
public sealed class ConnectionLimitTests(PublishedApp app)
{
    [Theory]
    [InlineData(8_000, HttpStatusCode.BadRequest)]
    [InlineData(8_200, HttpStatusCode.RequestUriTooLong)]
    public async Task An_address_of_8_KiB_is_read_and_a_longer_one_is_not(int length, HttpStatusCode status)
    {
        var address = "/api/v1/plan.json?name=".PadRight(length, 'x');

        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData(63, HttpStatusCode.OK)]
    [InlineData(64, HttpStatusCode.RequestHeaderFieldsTooLarge)]
    public async Task Sixty_four_headers_are_read_and_no_more(int besideHost, HttpStatusCode status)
    {
        using var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null }) { BaseAddress = app.Server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        for (var i = 0; i < besideHost; i++)
        {
            request.Headers.Add($"X-Number-{i}", "1");
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_connection_too_many_is_closed_unread_and_the_others_go_on()
    {
        await using var server = await ServerProcess.StartAsync(app.Library, "Production", ("Limits__Connections", "1"));
        using var client = new HttpClient { BaseAddress = server.Address };
        using var second = new HttpClient { BaseAddress = server.Address };
        using var before = await client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<HttpRequestException>(() =>
            second.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken)
        );
        using var after = await client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], new[] { before.StatusCode, after.StatusCode });
    }
}
