using System.Net;

namespace Anchore.Sizing.Web.Hosting.Settings;

/// <summary>Settings at the root of the configuration.</summary>
public sealed class ApplicationOptions
{
    /// <summary>The release of a plan that names none: a rule book's id, or a version that one covers.</summary>
    public string DefaultRelease { get; set; } = "";

    /// <summary>The URL of the calculator for its users, which begins the links inside files; without it they are path and query.</summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>
    /// Trusted proxies as IP addresses and networks, comma-separated or as a list: their forwarded headers count, nobody else's do.
    /// </summary>
    public string Proxies { get; set; } = "";

    /// <summary>The folder of the data protection keys that all instances share; without it each has its own in memory.</summary>
    public string DataProtectionKeys { get; set; } = "";

    /// <summary>The networks of <see cref="Proxies"/>; null where one of them is neither an IP address nor a network.</summary>
    public IReadOnlyList<IPNetwork>? ProxyNetworks()
    {
        var networks = Proxies
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(ParseNetwork)
            .ToArray();
        return networks.Contains(null) ? null : [.. networks.OfType<IPNetwork>()];
    }

    private static IPNetwork? ParseNetwork(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
    }
}
