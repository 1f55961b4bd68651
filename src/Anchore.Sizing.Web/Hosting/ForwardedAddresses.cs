using Microsoft.AspNetCore.HttpOverrides;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>Takes clients' addresses from the known proxies.</summary>
internal static class ForwardedAddresses
{
    // Set last: the framework's own switch would believe every sender.
    public static void AddForwardedAddresses(this IServiceCollection services, KnownProxies proxies) => services.PostConfigure<ForwardedHeadersOptions>(options =>
    {
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies.Networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        // Proxies may stand in a row: the chain is followed for as long as each of them is known.
        options.ForwardLimit = null;
        options.ForwardedHeaders = proxies.Networks.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    });
}
