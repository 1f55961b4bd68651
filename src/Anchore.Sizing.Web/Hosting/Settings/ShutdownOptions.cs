using System.ComponentModel.DataAnnotations;

namespace Anchore.Sizing.Web.Hosting.Settings;

/// <summary>How an instance shuts down.</summary>
public sealed class ShutdownOptions
{
    public const string Section = "Shutdown";

    /// <summary>
    /// Seconds for which new requests are still taken after SIGTERM while <c>/readyz</c> is 503: what a load balancer needs to notice.
    /// </summary>
    [Range(0, 600)]
    public int DrainSeconds { get; set; }

    /// <summary>Seconds that requests in progress may then take: the longest queue of exports and a margin.</summary>
    [Range(1, 600)]
    public int FinishSeconds { get; set; } = 20;
}
