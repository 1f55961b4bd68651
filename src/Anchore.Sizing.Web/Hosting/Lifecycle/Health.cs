using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Anchore.Sizing.Web.Hosting.Lifecycle;

/// <summary>
/// What those who watch over instances ask: whether one is alive (<c>/healthz</c>), and whether it should be given requests
/// (<c>/readyz</c>).
/// </summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks().AddCheck<Readiness>(Ready, tags: [Ready]);
        services.AddHostedService<WarmUp>();

        // Who cannot warm up says so by not being ready; what it can do it goes on doing.
        services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
    }

    /// <summary>Never limited: an instance that is busy is not ill.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).DisableRateLimiting();
    }
}
