using System.Net;
using System.Net.Sockets;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>Who a request counts for.</summary>
internal static class ClientAddress
{
    // One customer of a provider has a whole /64 and could otherwise count as billions of clients.
    private const int NetworkBytes = 8;

    /// <summary>The address of IPv4, the network of IPv6.</summary>
    public static IPAddress Get(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => IPAddress.None,
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => Network(address),
        var address => address,
    };

    private static IPAddress Network(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
