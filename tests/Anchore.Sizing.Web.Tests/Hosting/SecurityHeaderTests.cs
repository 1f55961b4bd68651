using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

public sealed class SecurityHeaderTests(InMemoryApp app)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static TheoryData<string, string, HttpStatusCode> Answers => new()
    {
        { "GET", "/", HttpStatusCode.OK },
        { "GET", "/?images=bad", HttpStatusCode.OK },
        { "HEAD", "/api/v1/plan.json", HttpStatusCode.OK },
        { "GET", "/app.css", HttpStatusCode.OK },
        { "GET", "/api/v1/plan.json", HttpStatusCode.OK },
        { "GET", "/api/v1/plan.pdf", HttpStatusCode.OK },
        { "GET", "/api/v1/plan.json?images=0", HttpStatusCode.BadRequest },
        { "POST", "/api/v1/plan", HttpStatusCode.UnsupportedMediaType },
        { "GET", "/api/v1/rulebooks/0.0", HttpStatusCode.NotFound },
        { "GET", "/api/nowhere", HttpStatusCode.NotFound },
        { "GET", "/no-such-page", HttpStatusCode.NotFound },
        { "GET", "/no-such-file.css", HttpStatusCode.NotFound },
        { "GET", "/openapi/v1.json", HttpStatusCode.OK },
        { "GET", "/healthz", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_kind_of_answer_forbids_sniffing_and_names_no_server(string method, string address, HttpStatusCode status)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?images=5000")]
    [InlineData("/?images=bad")]
    [InlineData("/no-such-page")]
    public async Task A_page_carries_exactly_one_policy(string address)
    {
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task A_page_has_no_inline_script_that_the_policy_would_block()
    {
        using var client = app.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(page, "<script[^>]*>"),
            script => Assert.Contains("src=", script.Value, StringComparison.Ordinal)
        );
        Assert.DoesNotMatch("<[^>]+ on[a-z]+=\"", page);
    }
}
