using System.Net;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>Clients without an address, as behind a Unix socket, share one allowance for files, and JSON stays free.</summary>
public sealed class ExportAllowanceTests
{
    [Theory]
    [InlineData("plan.md", "plan.json")]
    [InlineData("plan.json", "plan.md")]
    public async Task Without_an_address_files_are_counted_and_JSON_is_not(string first, string second)
    {
        await using var app = new InMemoryApp();
        await using var strict = app.WithWebHostBuilder(host =>
            host.UseSetting("Limits:ExportBurst", "1").UseSetting("Limits:ExportsPerSecond", "1")
        );
        using var client = strict.CreateClient();

        var answers = new List<(string File, HttpStatusCode Status)>();
        foreach (var file in new[] { first, second, "plan.md", "plan.json", "plan.md", "plan.json" })
        {
            using var answer = await client.GetAsync(new Uri("/api/v1/" + file, UriKind.Relative), TestContext.Current.CancellationToken);
            answers.Add((file, answer.StatusCode));
        }

        Assert.All(answers.Where(answer => answer.File == "plan.json"), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Contains(answers, answer => answer is { File: "plan.md", Status: HttpStatusCode.OK });
        Assert.Contains(answers, answer => answer is { File: "plan.md", Status: HttpStatusCode.TooManyRequests });
    }
}
