using System.Net;
using Anchore.Sizing.Web.Hosting.Limits;
using Anchore.Sizing.Web.Tests.Api;
using Microsoft.AspNetCore.Http;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>Files are limited by client address, and no more of them are written at once than can be.</summary>
public sealed class RequestLimitTests(PublishedApp app)
{
    [Fact]
    public async Task A_client_that_asks_for_more_files_than_allowed_is_told_when_to_come_again()
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Limits__ExportBurst", "3"),
            ("Limits__ExportsPerSecond", "1")
        );
        using var client = new HttpClient { BaseAddress = server.Address };

        var answers = await AskAsync(client, 40, "/api/v1/network.csv");

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToArray();
        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), 3, 37);
        Assert.All(refused, answer => Assert.True(answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1)));
        Assert.Equal(["nosniff"], refused[0].Headers.GetValues("X-Content-Type-Options"));
        Assert.NotEmpty(await refused[0].ErrorsAsync(HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task What_costs_next_to_nothing_is_not_counted_as_a_file()
    {
        string[] addresses =
        [
            "/api/v1/plan.json",
            "/api/v1/compare.json?to=6.1",
            "/api/v1/rulebooks",
            "/healthz",
            "/readyz",
            "/",
            "/app.css",
        ];
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Limits__ExportBurst", "1"),
            ("Limits__ExportsPerSecond", "1")
        );
        using var client = new HttpClient { BaseAddress = server.Address };

        var answers = await Task.WhenAll(addresses.Select(address => AskAsync(client, 20, address)));

        Assert.DoesNotContain(answers.SelectMany(answer => answer), answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("/api/v1/plan.zip")]
    [InlineData("/files")]
    public async Task The_archive_and_the_page_that_shows_all_files_count_as_three_files(string address)
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Limits__ExportBurst", "4"),
            ("Limits__ExportsPerSecond", "1")
        );
        using var client = new HttpClient { BaseAddress = server.Address };

        var answers = await AskAsync(client, 2, address);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode).Order());
    }

    [Fact]
    public async Task A_page_that_is_refused_is_a_page_that_says_when_to_come_again()
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Limits__ExportBurst", "1"),
            ("Limits__ExportsPerSecond", "1")
        );
        using var client = new HttpClient { BaseAddress = server.Address };

        var refused = (await AskAsync(client, 2, "/files")).Single(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);

        Assert.Equal("text/html; charset=utf-8", refused.Content.Headers.ContentType?.ToString());
        Assert.True(refused.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Contains(
            "Reload the page</a> in 1 second;",
            await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Equal(["nosniff"], refused.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Sixty_files_of_every_kind_at_once_from_one_address_are_all_written_by_default()
    {
        string[] files =
        [
            "plan.pdf",
            "plan.md",
            "plan.xlsx",
            "bill-of-materials.csv",
            "network.csv",
            "topology.svg",
            "values.yaml",
            "compose.yaml",
            "preflight.sh",
            "plan.zip",
        ];

        var answers = await Task.WhenAll(files.Select(file => AskAsync(app.Client, 6, "/api/v1/" + file)));

        Assert.All(answers.SelectMany(answer => answer), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task What_finds_the_queue_full_is_refused_and_everything_else_is_written()
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Limits__ExportsAtOnce", "1"),
            ("Limits__ExportQueue", "2")
        );
        using var client = new HttpClient { BaseAddress = server.Address };

        var answers = await AskAsync(client, 40, "/api/v1/plan.pdf");

        Assert.All(
            answers,
            answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.TooManyRequests, answer.StatusCode.ToString())
        );
        Assert.True(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK) >= 3);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.True(refused.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.NotEmpty(await refused.ErrorsAsync(HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task A_request_too_many_is_refused_while_slow_ones_are_under_way_and_health_is_still_answered()
    {
        await using var server = await ServerProcess.StartAsync(
            app.Library,
            "Production",
            ("Limits__RequestsAtOnce", "1"),
            ("Limits__RequestQueue", "0")
        );
        using var client = new HttpClient { BaseAddress = server.Address };
        await using var slow = await SlowRequest.BeginAsync(server.Address);

        var refused = (await AskAsync(client, 1, "/api/v1/plan.json"))[0];
        var health = await AskAsync(client, 1, "/healthz");
        await slow.EndAsync();
        var again = await AskUntilAsync(client, "/api/v1/plan.json", HttpStatusCode.OK);

        Assert.NotEmpty(await refused.ErrorsAsync(HttpStatusCode.TooManyRequests));
        Assert.True(refused.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, health[0].StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("10.1.2.3", "10.1.2.3")]
    [InlineData("::ffff:10.1.2.3", "10.1.2.3")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void A_client_counts_by_its_address_or_its_network(string given, string counted)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(given);

        var address = ClientAddress.Get(context);

        Assert.Equal(IPAddress.Parse(counted), address);
    }

    private static Task<HttpResponseMessage[]> AskAsync(HttpClient client, int times, string address) =>
        Task.WhenAll(
            Enumerable
                .Range(0, times)
                .Select(_ => client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken))
        );

    // What has been answered is under way for a moment longer.
    private static async Task<HttpResponseMessage> AskUntilAsync(HttpClient client, string address, HttpStatusCode status)
    {
        var answer = (await AskAsync(client, 1, address))[0];
        for (var tries = 0; answer.StatusCode != status && tries < 100; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            answer = (await AskAsync(client, 1, address))[0];
        }

        return answer;
    }
}
