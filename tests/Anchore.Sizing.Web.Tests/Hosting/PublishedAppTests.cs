using System.Diagnostics;
using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

public sealed class PublishedAppTests(PublishedApp app)
{
    [Theory]
    [InlineData("/app.css", "text/css")]
    [InlineData("/Components/Plans/PlanForm.razor.js", "text/javascript")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css", "text/css")]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    public async Task Serves_its_static_files_in_production(string address, string type)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_file_that_the_page_names_is_served()
    {
        var page = await app.Client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        var files = System
            .Text.RegularExpressions.Regex.Matches(page, "(?:src|href)=\"([^\"]+\\.(?:js|css|svg))\"")
            .Select(match => match.Groups[1].Value)
            .ToArray();

        Assert.True(files.Length >= 6);
        foreach (var file in files)
        {
            using var answer = await app.Client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{file}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Answers_the_worked_example_over_plain_http()
    {
        var page = await app.Client.GetStringAsync(
            new Uri($"/?{InMemoryApp.SampleQuery}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Contains("120 GB", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.css")]
    [InlineData("/api/v1/plan.json")]
    [InlineData("/api/v1/plan.json?images=0")]
    [InlineData("/no-such-page")]
    [InlineData("/healthz")]
    public async Task Names_no_server_and_forbids_sniffing_on_a_real_socket(string address)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Server"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_large_body_without_a_length_is_refused_on_a_real_socket()
    {
        using var body = new StreamContent(new MemoryStream(new byte[1_000_000]));
        body.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/plan") { Content = body };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Writes_no_customers_name_to_its_log()
    {
        using var answer = await app.Client.GetAsync(
            new Uri("/?name=Secretive+Customer", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var refused = await app.Client.GetAsync(
            new Uri("/api/v1/plan.json?name=Secretive+Customer&images=0", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.DoesNotContain("Secretive", app.Server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_check_succeeds_beside_a_running_instance() =>
        Assert.Equal(0, await HealthCheckAsync($"http://127.0.0.1:{app.Server.Address.Port}"));

    [Fact]
    public async Task The_health_check_fails_where_nothing_listens() => Assert.Equal(1, await HealthCheckAsync("http://127.0.0.1:9"));

    private async Task<int> HealthCheckAsync(string address)
    {
        var start = ServerProcess.StartOf(app.Library, ("ASPNETCORE_URLS", address));
        start.ArgumentList.Add("--healthcheck");
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
