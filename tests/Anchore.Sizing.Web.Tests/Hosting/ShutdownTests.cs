using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>An instance that is told to end gives no more than it has begun, and gives that whole.</summary>
public sealed class ShutdownTests(PublishedApp app)
{
    private const int Exports = 60;

    [Fact]
    public async Task Exports_under_way_are_answered_whole_and_the_process_ends_well()
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Limits__ExportsAtOnce", "1"),
            ("Shutdown__FinishSeconds", "600")
        );
        using var client = new HttpClient { BaseAddress = server.Address, Timeout = Timeout.InfiniteTimeSpan };
        var expected = await client.GetByteArrayAsync(Pdf, TestContext.Current.CancellationToken);
        var exports = Enumerable.Range(0, Exports).Select(_ => client.GetAsync(Pdf, TestContext.Current.CancellationToken)).ToArray();
        await Task.WhenAny(exports);
        await Task.Delay(200, TestContext.Current.CancellationToken);

        server.Terminate();
        var answers = await Task.WhenAll(exports);
        var code = await server.ExitCodeAsync();

        Assert.Equal(0, code);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        foreach (var answer in answers)
        {
            Assert.Equal(expected, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task While_it_drains_it_is_not_ready_but_alive_still_answers_and_lets_no_page_in()
    {
        await using var server = await ServerProcess.StartAsync(app.Library, "Production", ("Shutdown__DrainSeconds", "3"));
        using var client = new HttpClient { BaseAddress = server.Address };
        await client.UntilAsync("/readyz", HttpStatusCode.OK);
        using var page = await PageConnection.OpenAsync(server.Address);

        server.Terminate();
        var closed = PageEndsAsync(page);
        var ready = await client.UntilAsync("/readyz", HttpStatusCode.ServiceUnavailable);
        using var alive = await client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
        using var plan = await client.GetAsync(new Uri("/api/v1/plan.json", UriKind.Relative), TestContext.Current.CancellationToken);
        using var refused = await PageConnection.AskAsync(client);
        await closed;
        var code = await server.ExitCodeAsync();

        Assert.True(ready);
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable],
            new[] { alive.StatusCode, plan.StatusCode, refused.StatusCode }
        );
        Assert.True(refused.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal(0, code);
    }

    private static Uri Pdf { get; } = new("/api/v1/plan.pdf?images=5000", UriKind.Relative);

    private static async Task PageEndsAsync(PageConnection page)
    {
        while (await page.ReceiveAsync())
        {
        }
    }
}
