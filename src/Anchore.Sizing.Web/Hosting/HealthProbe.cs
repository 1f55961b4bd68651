namespace Anchore.Sizing.Web.Hosting;

/// <summary>Asks a running instance for its health, for containers that have no shell and no curl.</summary>
internal static class HealthProbe
{
    public const string Switch = "--healthcheck";

    private const string DefaultAddress = "http://localhost:8080";

    /// <summary>The exit code: 0 when the instance answers that it is healthy.</summary>
    public static async Task<int> RunAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(Target());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"No healthy instance: {exception.Message}");
            return 1;
        }
    }

    // The instance listens where its own configuration says; a wildcard host is reached through loopback.
    private static Uri Target()
    {
        var urls = Environment.GetEnvironmentVariable("ASPNETCORE_URLS");
        var ports = Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS");
        var address = urls?.Split(';')[0] ?? (ports is null ? DefaultAddress : $"http://localhost:{ports.Split(';')[0]}");
        var port = BindingAddress.Parse(address).Port;
        return new Uri($"http://localhost:{port}/healthz");
    }
}
