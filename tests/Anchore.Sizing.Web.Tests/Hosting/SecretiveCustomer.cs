using System.Text;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>
/// A visit of somebody whose name must not be seen anywhere afterwards: pages, files, errors of every kind, and a connected page.
/// </summary>
internal static class SecretiveCustomer
{
    /// <summary>The word that must not be seen.</summary>
    public const string Name = "Secretive";

    private static readonly string[] Addresses =
    [
        "/",
        "/files",
        "/compare",
        "/rules",
        "/no-such-page",
        "/app.css",
        "/no-such-file.css",
        "/api/v1/plan.json",
        "/api/v1/plan.pdf",
        "/api/v1/plan.zip",
        "/api/v1/compare.json",
        "/api/v1/rulebooks/4.0",
        "/api/v1/rulebooks/0.0",
        "/api/nowhere",
        "/openapi/v1.json",
        "/healthz",
        "/readyz",
        "/_blazor",
    ];

    private static readonly (string Body, string Type)[] Bodies =
    [
        ($$"""{"name":"{{Name}}"}""", "application/json"),
        ($$"""{"name":"{{Name}}","images":0,"{{Name}}":1}""", "application/json"),
        ($$"""{"name":"{{Name}}" """, "application/json"),
        ($"name={Name}", "application/x-www-form-urlencoded"),
    ];

    public static async Task VisitAsync(Uri server)
    {
        using var client = new HttpClient { BaseAddress = server };
        foreach (var address in Addresses)
        {
            using var good = await client.GetAsync(
                new Uri($"{address}?name={Name}", UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            using var bad = await client.GetAsync(
                new Uri($"{address}?name={Name}&images=0&{Name}=1&to={Name}", UriKind.Relative),
                TestContext.Current.CancellationToken
            );
        }

        foreach (
            var (address, body) in new[] { "/", "/api/v1/plan", "/api/v1/plan.pdf" }.SelectMany(address =>
                Bodies.Select(body => (address, body))
            )
        )
        {
            using var content = new StringContent(body.Body, Encoding.UTF8, body.Type);
            using var answer = await client.PostAsync(
                new Uri($"{address}?{Name}", UriKind.Relative),
                content,
                TestContext.Current.CancellationToken
            );
        }

        using var page = await PageConnection.OpenAsync(server);
        await page.StartAsync(new Uri(server, $"/?name={Name}").ToString());
        await page.ReceiveAsync();
    }
}
