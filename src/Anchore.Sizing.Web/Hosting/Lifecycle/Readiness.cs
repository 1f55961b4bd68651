using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Anchore.Sizing.Web.Hosting.Lifecycle;

/// <summary>Whether this instance should be given requests: it has made its first plan and PDF, and has not been told to end.</summary>
internal sealed class Readiness(IHostApplicationLifetime lifetime) : IHealthCheck
{
    private volatile bool warm;

    /// <summary>Whether it has been told to end.</summary>
    public bool IsEnding => lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Says that the first plan and PDF have been made.</summary>
    public void SayWarm() => warm = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(warm && !IsEnding ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
