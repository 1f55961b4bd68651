using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>What the web server takes from a connection before anything of ours sees it.</summary>
internal static class ConnectionLimits
{
    // Browsers send some fifteen headers, proxies add a handful.
    private const int Headers = 64;

    // The longest addresses that the pages make, and cookies that other applications of the domain leave behind.
    private const int HeaderBytes = 32 * 1024;
    private const int AddressBytes = 8 * 1024;

    // Only 262,144 bytes are ever read; what a client sends beyond them is taken off the wire so that it can read why it was refused.
    private const long BodyBytes = 8 * 1024 * 1024;

    // A telephone at the edge of a network does ten times as much; who is slower holds a place for nothing.
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));

    public static void AddConnectionLimits(this IServiceCollection services) =>
        services
            .AddOptions<KestrelServerOptions>()
            .Configure<IOptions<LimitOptions>>(
                (kestrel, limits) =>
                {
                    kestrel.AddServerHeader = false;
                    kestrel.Limits.MaxConcurrentConnections = limits.Value.Connections;
                    kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.Value.HeaderSeconds);
                    kestrel.Limits.MaxRequestHeaderCount = Headers;
                    kestrel.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
                    kestrel.Limits.MaxRequestLineSize = AddressBytes;
                    kestrel.Limits.MaxRequestBodySize = BodyBytes;
                    kestrel.Limits.MinRequestBodyDataRate = Slowest;
                    kestrel.Limits.MinResponseDataRate = Slowest;
                }
            );
}
