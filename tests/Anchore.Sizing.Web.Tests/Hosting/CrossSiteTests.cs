using System.Net;
using System.Text.RegularExpressions;
using Anchore.Sizing.Web.Tests.Api;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>Nothing is stored, so there is nothing that another site's form could change; and none is taken.</summary>
public sealed partial class CrossSiteTests(InMemoryApp app)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?images=bad")]
    [InlineData("/files")]
    [InlineData("/compare?to=6.1")]
    [InlineData("/rules")]
    [InlineData("/rules/4.0")]
    public async Task Every_form_of_a_page_asks_and_none_posts(string address)
    {
        using var answer = await app.GetAsync(address);

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.All(Form().Matches(page), form => Assert.Contains("method=\"get\"", form.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("formmethod", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_page_of_the_plan_has_a_form()
    {
        using var answer = await app.GetAsync("/");

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(Form().Matches(page));
    }

    [Theory]
    [InlineData("/api/v1/plan", "application/x-www-form-urlencoded")]
    [InlineData("/api/v1/plan", "multipart/form-data; boundary=x")]
    [InlineData("/api/v1/plan", "text/plain")]
    [InlineData("/api/v1/plan.pdf", "text/plain")]
    public async Task A_body_that_another_sites_form_can_send_is_not_taken(string address, string type)
    {
        using var answer = await app.PostAsync(address, "{}"u8.ToArray(), type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_posted_to_a_page_without_its_token_is_refused()
    {
        using var answer = await app.PostAsync("/", "images=5000"u8.ToArray(), "application/x-www-form-urlencoded");

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Form();
}
