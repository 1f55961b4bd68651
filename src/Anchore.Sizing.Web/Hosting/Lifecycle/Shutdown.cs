using Anchore.Sizing.Web.Hosting.Configuration;

namespace Anchore.Sizing.Web.Hosting.Lifecycle;

/// <summary>Ends in order: not ready at once, new requests for a while, then time for those under way.</summary>
internal static class Shutdown
{
    public static void AddShutdown(this IServiceCollection services, Settings settings)
    {
        var drain = settings.Seconds(ShutdownSettings.DrainSeconds);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = drain + settings.Seconds(ShutdownSettings.FinishSeconds));
        services.AddHostedService(_ => new Drain(drain));
    }

    // The host asks this before it closes the door.
    private sealed class Drain(TimeSpan time) : IHostedLifecycleService
    {
        public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(time, cancellationToken);

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
