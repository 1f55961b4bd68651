using Anchore.Sizing.Documents;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports;

namespace Anchore.Sizing.Web.Hosting.Lifecycle;

/// <summary>
/// Makes every file of a plan of every release in the background after the start, the default release first, so that the first customer
/// does not wait for the compiler.
/// </summary>
/// <remarks>An instance on which that fails never becomes ready, and its log says why.</remarks>
internal sealed class WarmUp(SizingEngine engine, PlanExports exports, Readiness readiness, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);

        foreach (var book in engine.Catalog.Books.OrderByDescending(book => book == engine.Catalog.Default))
        {
            var plan = engine.Plan(engine.Codec.SchemaOf(book.Release).Defaults);
            var request = ExportRequest.Create(plan, engine, plan.Link);
            foreach (var export in exports.InArchive)
            {
                stoppingToken.ThrowIfCancellationRequested();
                export.Write(request);
            }
        }

        readiness.SayWarm();
    }
}
