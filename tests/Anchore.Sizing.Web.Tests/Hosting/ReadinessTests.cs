using System.Net;
using Anchore.Sizing.Web.Hosting.Lifecycle;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Anchore.Sizing.Web.Tests.Hosting;

public sealed class ReadinessTests(PublishedApp app)
{
    [Fact]
    public async Task An_instance_is_ready_when_it_is_warm_and_until_it_is_told_to_end()
    {
        using var lifetime = new Lifetime();
        var readiness = new Readiness(lifetime);

        var cold = await AskAsync(readiness);
        readiness.SayWarm();
        var warm = await AskAsync(readiness);
        lifetime.StopApplication();
        var ending = await AskAsync(readiness);

        Assert.Equal([HealthStatus.Unhealthy, HealthStatus.Healthy, HealthStatus.Unhealthy], new[] { cold, warm, ending });
    }

    [Fact]
    public async Task The_published_application_becomes_ready_by_itself_without_complaining_before()
    {
        await using var server = await ServerProcess.StartAsync(app.Library, "Production");
        using var client = new HttpClient { BaseAddress = server.Address };

        var ready = await client.UntilAsync("/readyz", HttpStatusCode.OK);

        Assert.True(ready);
        Assert.DoesNotMatch("(warn|fail|crit):", server.Output);
    }

    private static async Task<HealthStatus> AskAsync(Readiness readiness) =>
        (await readiness.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken)).Status;

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => stopping.Cancel();

        public void Dispose() => stopping.Dispose();
    }
}
