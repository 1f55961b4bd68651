using System.Net;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

public sealed class AddressTests(InMemoryApp app)
{
    [Fact]
    public async Task A_healthy_instance_says_so()
    {
        using var answer = await app.GetAsync("/healthz");

        var status = answer.StatusCode;

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/plans")]
    [InlineData("/api/v2/plan")]
    [InlineData("/api/v1/plan.exe")]
    [InlineData("/api/%3Cscript%3E")]
    public async Task An_unknown_address_of_the_interface_is_a_problem_and_no_page(string address)
    {
        using var answer = await app.GetAsync(address);

        var errors = await answer.ErrorsAsync(HttpStatusCode.NotFound);

        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("GET", "/api/v1/plan", "POST")]
    [InlineData("DELETE", "/api/v1/plan", "POST")]
    [InlineData("PUT", "/api/v1/plan.json", "GET")]
    [InlineData("DELETE", "/api/v1/plan.pdf", "GET")]
    [InlineData("POST", "/api/v1/rulebooks", "GET")]
    [InlineData("PATCH", "/api/v1/rulebooks/4.0", "GET")]
    public async Task A_method_that_an_address_lacks_is_405_and_names_those_it_has(string method, string address, string allowed)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains(allowed, answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task An_unknown_page_is_404_with_a_way_back()
    {
        using var answer = await app.GetAsync("/no-such-page");

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Page not found", page, StringComparison.Ordinal);
    }
}
