using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting;

/// <summary>The address under which users reach this calculator, when it is configured (<c>PublicAddress</c>).</summary>
/// <param name="Root">The address without a trailing slash, or empty.</param>
/// <remarks>Links in files are never made from a request's host, which anybody can forge.</remarks>
public sealed record PublicAddress(string Root)
{
    internal static readonly TextSetting<PublicAddress> Setting = new(
        "PublicAddress",
        "empty",
        "an address such as https://sizing.example.com, or nothing",
        "The address under which users reach the calculator. It stands before the links inside files; without it they are path and query.",
        text => text.Length == 0 || IsWeb(text) ? new PublicAddress(text.TrimEnd('/')) : null);

    /// <summary>A plan's link for use outside the page.</summary>
    public string Of(string link) => Root + link;

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
