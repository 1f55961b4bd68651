using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>Takes a client's IP address and scheme from the trusted proxies.</summary>
internal static class ForwardedHeadersSetup
{
    // Set last: the framework's own switch would trust every sender.
    public static void AddForwardedHeaders(this IServiceCollection services) =>
        services
            .AddOptions<ForwardedHeadersOptions>()
            .PostConfigure<IOptions<ApplicationOptions>>(
                (headers, application) =>
                {
                    var networks = application.Value.ProxyNetworks() ?? [];
                    headers.KnownProxies.Clear();
                    headers.KnownIPNetworks.Clear();
                    foreach (var network in networks)
                    {
                        headers.KnownIPNetworks.Add(network);
                    }

                    // Proxies may stand in a row: the chain is followed for as long as each of them is trusted.
                    headers.ForwardLimit = null;
                    headers.ForwardedHeaders =
                        networks.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                }
            );
}
