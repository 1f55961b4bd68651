using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Anchore.Sizing.Web.Tests.Hosting;

/// <summary>Takes what is sent to it, as a collector of OpenTelemetry over HTTP does.</summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, string Text)> received = new();

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(TakeAsync);
    }

    /// <summary>Where it listens, without a trailing slash.</summary>
    public string Address => app.Urls.Single();

    /// <summary>The addresses to which anything was sent.</summary>
    public IEnumerable<string> Paths => received.Select(part => part.Path).Distinct();

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Everything that was sent to an address, byte by byte.</summary>
    public string TextOf(string path) => string.Concat(received.Where(part => part.Path == path).Select(part => part.Text));

    /// <summary>Waits until everything that is expected has been sent to an address; the words that never were.</summary>
    public async Task<string[]> MissingAsync(string path, params string[] words)
    {
        var missing = words;
        for (var tries = 0; tries < 600 && missing.Length > 0; tries++)
        {
            await Task.Delay(50);
            var text = TextOf(path);
            missing = [.. words.Where(word => !text.Contains(word, StringComparison.Ordinal))];
        }

        return missing;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        received.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
    }
}
