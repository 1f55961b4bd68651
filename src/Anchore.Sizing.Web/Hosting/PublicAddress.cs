namespace Anchore.Sizing.Web.Hosting;

/// <summary>The address under which users reach this calculator, when it is configured (<c>PublicAddress</c>).</summary>
/// <param name="Root">The address without a trailing slash, or empty.</param>
/// <remarks>Links in files are never made from a request's host, which anybody can forge.</remarks>
public sealed record PublicAddress(string Root)
{
    private const string Key = "PublicAddress";

    /// <exception cref="InvalidOperationException">The configured address is not an absolute http or https address.</exception>
    internal static PublicAddress From(IConfiguration configuration)
    {
        var configured = configuration[Key] ?? "";
        if (configured.Length > 0 && !IsWeb(configured))
        {
            throw new InvalidOperationException($"{Key} is \"{configured}\". Allowed: an address such as https://sizing.example.com, or nothing.");
        }

        return new PublicAddress(configured.TrimEnd('/'));
    }

    /// <summary>A plan's link for use outside the page.</summary>
    public string Of(string link) => Root + link;

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
