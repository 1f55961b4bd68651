using System.Net;
using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>The proxies whose word is taken for a client's address and scheme.</summary>
/// <param name="Networks">Their networks; none when nobody stands between the clients and this instance.</param>
internal sealed record KnownProxies(IReadOnlyList<IPNetwork> Networks)
{
    public static readonly TextSetting<KnownProxies> Setting = new(
        "Proxies",
        "empty",
        "addresses and networks such as 10.0.0.7 or 10.0.0.0/8, parted by commas, or nothing",
        "The proxies that are believed when they say whose request they pass on (X-Forwarded-For, X-Forwarded-Proto). From anybody else these headers change nothing.",
        Parse);

    private static KnownProxies? Parse(string text)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Network(part) is not { } network)
            {
                return null;
            }

            networks.Add(network);
        }

        return new KnownProxies(networks);
    }

    private static IPNetwork? Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
    }
}
