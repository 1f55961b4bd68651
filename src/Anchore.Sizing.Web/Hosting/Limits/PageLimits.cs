using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using MudBlazor.Services;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>What a page that answers at each key may cost.</summary>
internal static class PageLimits
{
    // Room for the output of a preflight run, the longest text that a page sends.
    private const int LargestMessage = 160 * 1024;

    // A page's keys are answered in order: one at a time is what it can use.
    private const int CallsAtOnce = 1;

    // The page's script gives one as often, and takes twice as long without one for a loss; proxies cut what is silent for a minute.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);

    /// <summary>Refuses pages for which there is no room.</summary>
    /// <remarks>WebSockets are recognised here already; otherwise only the page's own endpoint would know them.</remarks>
    public static void UsePageLimit(this IApplicationBuilder app) => app.UseWebSockets().UseMiddleware<PageLimit>();

    public static void AddPages(this IServiceCollection services)
    {
        services.AddMudServices();
        services.AddSingleton<OpenPages>();
        services.AddSingleton<PageConnections>();
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.AddFilter<PageConnections>());
        services.AddOptions<CircuitOptions>().Configure<IOptions<LimitOptions>>((page, limits) =>
        {
            page.DetailedErrors = false;
            page.DisconnectedCircuitMaxRetained = limits.Value.DisconnectedPages;
            page.DisconnectedCircuitRetentionPeriod = TimeSpan.FromSeconds(limits.Value.DisconnectedPageSeconds);
            page.MaxBufferedUnacknowledgedRenderBatches = limits.Value.UnacknowledgedRenders;
            page.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(limits.Value.ScriptCallSeconds);

            // The URL holds everything: what is forgotten comes back from it.
            page.PersistedCircuitInMemoryMaxRetained = 0;
        });
        services.AddOptions<HubOptions>().Configure<IOptions<LimitOptions>>((hub, limits) =>
        {
            hub.HandshakeTimeout = TimeSpan.FromSeconds(limits.Value.HandshakeSeconds);
            hub.MaximumReceiveMessageSize = LargestMessage;
            hub.MaximumParallelInvocationsPerClient = CallsAtOnce;
            hub.KeepAliveInterval = SignOfLife;
            hub.ClientTimeoutInterval = 2 * SignOfLife;
            hub.EnableDetailedErrors = false;
        });
    }
}
