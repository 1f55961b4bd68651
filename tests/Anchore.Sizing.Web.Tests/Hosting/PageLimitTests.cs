using System.Net;
using System.Net.WebSockets;
using Anchore.Sizing.Web.Tests.Api;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>So many pages are connected at the same time and no more.</summary>
public sealed class PageLimitTests(PublishedApp app)
{
    [Theory]
    [InlineData("Limits__OpenPages")]
    [InlineData("Limits__OpenPagesPerAddress")]
    public async Task A_page_beyond_the_limit_is_told_when_to_come_again_until_another_one_is_left(string limit)
    {
        await using var server = await ServerProcess.StartAsync(app.Library, "Production", (limit, "2"));
        using var client = new HttpClient { BaseAddress = server.Address };
        using var first = await PageConnection.OpenAsync(server.Address);
        using var room = await PageConnection.AskAsync(client);
        using var second = await PageConnection.OpenAsync(server.Address);

        using var full = await PageConnection.AskAsync(client);
        var refusal = await Assert.ThrowsAsync<WebSocketException>(() => PageConnection.OpenAsync(server.Address));
        await second.CloseAsync();
        using var again = await AskUntilAsync(client, HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.OK, room.StatusCode);
        Assert.NotEmpty(await full.ErrorsAsync(HttpStatusCode.TooManyRequests));
        Assert.Equal(TimeSpan.FromSeconds(15), full.Headers.RetryAfter?.Delta);
        Assert.Contains("429", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Two_hundred_pages_of_one_address_are_let_in()
    {
        var pages = new List<PageConnection>();
        for (var i = 0; i < 200; i++)
        {
            pages.Add(await PageConnection.OpenAsync(app.Server.Address));
        }

        using var next = await PageConnection.AskAsync(app.Client);

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        pages.ForEach(page => page.Dispose());
    }

    [Fact]
    public async Task Pages_that_poll_count_too()
    {
        await using var server = await ServerProcess.StartAsync(app.Library, "Production", ("Limits__OpenPages", "1"));
        using var client = new HttpClient { BaseAddress = server.Address };
        using var negotiated = await PageConnection.AskAsync(client);
        var token = (await negotiated.JsonAsync()).GetProperty("connectionToken").GetString();
        var address = new Uri($"/_blazor?id={token}", UriKind.Relative);
        using var opened = await client.GetAsync(address, TestContext.Current.CancellationToken);
        using var sent = await client.PostAsync(
            address,
            new StringContent("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"),
            TestContext.Current.CancellationToken
        );
        using var shaken = await client.GetAsync(address, TestContext.Current.CancellationToken);

        using var full = await AskUntilAsync(client, HttpStatusCode.TooManyRequests);
        using var left = await client.DeleteAsync(address, TestContext.Current.CancellationToken);
        using var again = await AskUntilAsync(client, HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.TooManyRequests, full.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    // A page that comes or goes is counted a moment later.
    private static async Task<HttpResponseMessage> AskUntilAsync(HttpClient client, HttpStatusCode status)
    {
        var answer = await PageConnection.AskAsync(client);
        for (var tries = 0; answer.StatusCode != status && tries < 100; tries++)
        {
            answer.Dispose();
            await Task.Delay(50, TestContext.Current.CancellationToken);
            answer = await PageConnection.AskAsync(client);
        }

        return answer;
    }
}
