using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Lifecycle;

/// <summary>Shuts down in order: not ready at once, new requests for a while, then time for those in progress.</summary>
internal static class Shutdown
{
    public static void AddShutdown(this IServiceCollection services)
    {
        services.AddOptions<HostOptions>().Configure<IOptions<ShutdownOptions>>((host, shutdown) =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(shutdown.Value.DrainSeconds + shutdown.Value.FinishSeconds));
        services.AddHostedService<Drain>();
    }

    // The host calls this before it stops listening.
    private sealed class Drain(IOptions<ShutdownOptions> shutdown) : IHostedLifecycleService
    {
        public Task StoppingAsync(CancellationToken cancellationToken) =>
            Task.Delay(TimeSpan.FromSeconds(shutdown.Value.DrainSeconds), cancellationToken);

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
