using System.Net;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

public sealed class CacheTests(InMemoryApp app)
{
    public static TheoryData<string> Files =>
        ["/api/v1/plan.json?images=5000", "/api/v1/plan.pdf?images=5000", "/api/v1/plan.pdf?paper=letter"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_tag_is_strong_and_the_same_every_time(string address)
    {
        using var first = await app.GetAsync(address);
        using var second = await app.GetAsync(address);

        var tag = first.Headers.ETag!;

        Assert.False(tag.IsWeak);
        Assert.Equal(tag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/v1/plan.json?images=5001")]
    [InlineData("/api/v1/plan.pdf?images=5000")]
    [InlineData("/api/v1/plan.pdf?images=5000&paper=letter")]
    public async Task Other_bytes_have_another_tag(string address)
    {
        using var one = await app.GetAsync("/api/v1/plan.json?images=5000");

        using var other = await app.GetAsync(address);

        Assert.NotEqual(one.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task However_a_deployment_is_written_its_file_has_one_tag()
    {
        using var one = await app.GetAsync("/api/v1/plan.pdf?images=5000&largestImage=2.5+GB");

        using var other = await app.GetAsync("/api/v1/plan.pdf?largestImage=2500MB&images=5000&months=36");

        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_get_with_the_matching_tag_answers_304_without_a_body(string address)
    {
        using var first = await app.GetAsync(address);

        using var second = await SendAsync(HttpMethod.Get, address, first.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("\"0123456789abcdef\"", HttpStatusCode.OK)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("garbage", HttpStatusCode.OK)]
    public async Task Another_tag_answers_the_file(string tag, HttpStatusCode expected)
    {
        using var answer = await SendAsync(HttpMethod.Get, "/api/v1/plan.json", tag);

        var status = answer.StatusCode;

        Assert.Equal(expected, status);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Head_answers_the_headers_of_get_and_no_body(string address)
    {
        using var got = await app.GetAsync(address);

        using var head = await SendAsync(HttpMethod.Head, address, null);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(got.Headers.ETag, head.Headers.ETag);
        Assert.Equal(got.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(got.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_shared_cache_keeps_a_customers_plan(string address)
    {
        using var answer = await app.GetAsync(address);

        var control = answer.Headers.CacheControl!;

        Assert.True(control.Private);
        Assert.True(control.NoCache);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? tag)
    {
        using var client = app.CreateClient();
        using var request = new HttpRequestMessage(method, address);
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
