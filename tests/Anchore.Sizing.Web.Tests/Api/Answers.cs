using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Anchore.Sizing.Web.Tests.Hosting;

namespace Anchore.Sizing.Web.Tests.Api;

/// <summary>Requests to the API as its users write them, and what its refusals must look like.</summary>
internal static class Answers
{
    public static async Task<HttpResponseMessage> GetAsync(this InMemoryApp app, string address)
    {
        using var client = app.CreateClient();
        return await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> PostAsync(this InMemoryApp app, string address, string json) =>
        app.PostAsync(address, Encoding.UTF8.GetBytes(json), "application/json");

    public static async Task<HttpResponseMessage> PostAsync(this InMemoryApp app, string address, byte[] body, string? contentType)
    {
        using var client = app.CreateClient();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public static async Task<byte[]> BytesAsync(this HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    /// <summary>The errors of a refusal by field, after its shape was checked.</summary>
    public static async Task<IReadOnlyDictionary<string, string[]>> ErrorsAsync(
        this HttpResponseMessage answer,
        HttpStatusCode status = HttpStatusCode.BadRequest
    )
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.JsonAsync();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        return problem
            .GetProperty("errors")
            .EnumerateObject()
            .ToDictionary(field => field.Name, field => field.Value.EnumerateArray().Select(message => message.GetString()!).ToArray());
    }
}
