using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Anchore.Sizing.Trials.Fuzz;

/// <summary>What the application in memory answers to a request that was sent byte by byte as it was generated.</summary>
internal sealed record Answer(int Status, string? Type, byte[] Body)
{
    public static Task<Answer> ToGetAsync(TestServer server, string path, string query) =>
        ToAsync(server, path, query, context => context.Request.Method = "GET");

    public static Task<Answer> ToPostAsync(TestServer server, string path, string query, byte[] body) =>
        ToAsync(
            server,
            path,
            query,
            context =>
            {
                context.Request.Method = "POST";
                context.Request.ContentType = "application/json";
                context.Request.ContentLength = body.Length;
                context.Request.Body = new MemoryStream(body);
            }
        );

    private static async Task<Answer> ToAsync(TestServer server, string path, string query, Action<HttpContext> fill)
    {
        var context = await server.SendAsync(context =>
        {
            context.Request.Path = path;
            context.Request.QueryString = new QueryString(query);
            fill(context);
        });
        using var body = new MemoryStream();
        await context.Response.Body.CopyToAsync(body);
        return new Answer(context.Response.StatusCode, context.Response.ContentType, body.ToArray());
    }
}
