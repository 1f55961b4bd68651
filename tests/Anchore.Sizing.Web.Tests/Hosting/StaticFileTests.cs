using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>
/// The web root is the repository's top-level folder, which the SDK does not expect; see the project file of the application.
/// </summary>
public sealed class StaticFileTests(InMemoryApp app)
{
    [Theory]
    [InlineData("/app.css", "text/css")]
    [InlineData("/Components/Plans/PlanForm.razor.js", "text/javascript")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    public async Task A_file_of_the_web_root_is_served_in_development(string address, string type)
    {
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_file_is_taken_from_another_host()
    {
        using var client = app.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotMatch("<(?:script|link|img|iframe)[^>]+(?:src|href)=\"(?:https?:)?//", page);
    }
}
