namespace Anchore.Sizing.Web.Hosting;

/// <summary>The URL of the calculator for its users, where the operator has set one (<c>PublicAddress</c>).</summary>
/// <param name="Root">The URL without a trailing slash, or empty.</param>
/// <remarks>Links in files are never made from a request's host, which anybody can forge.</remarks>
public sealed record PublicAddress(string Root)
{
    /// <summary>A plan's link for use outside the page.</summary>
    public string Of(string link) => Root + link;
}
