using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting.Lifecycle;

/// <summary>How an instance ends (<c>Shutdown</c>).</summary>
internal static class ShutdownSettings
{
    public static readonly NumberSetting DrainSeconds = new(
        "Shutdown:DrainSeconds", 0, 0, 600, "seconds", "How long new requests are still taken after the order to end, while /readyz already says no: the time that a load balancer needs to notice.");

    public static readonly NumberSetting FinishSeconds = new(
        "Shutdown:FinishSeconds", 20, 1, 600, "seconds", "How long requests under way may then take to end: the longest queue of exports and some more.");

    public static IReadOnlyList<NumberSetting> All { get; } = [DrainSeconds, FinishSeconds];
}
