using Anchore.Sizing.Web.Hosting.Configuration;
using Microsoft.AspNetCore.SignalR;
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

    public static void AddPages(this IServiceCollection services, Settings settings)
    {
        services.AddMudServices();
        services.AddSingleton<OpenPages>();
        services.AddSingleton<PageConnections>();
        services.AddRazorComponents().AddInteractiveServerComponents(page =>
        {
            page.DetailedErrors = false;
            page.DisconnectedCircuitMaxRetained = settings[LimitSettings.DisconnectedPages];
            page.DisconnectedCircuitRetentionPeriod = settings.Seconds(LimitSettings.DisconnectedPageSeconds);
            page.MaxBufferedUnacknowledgedRenderBatches = settings[LimitSettings.UnacknowledgedRenders];
            page.JSInteropDefaultCallTimeout = settings.Seconds(LimitSettings.ScriptCallSeconds);

            // The address holds everything: what is forgotten comes back from it.
            page.PersistedCircuitInMemoryMaxRetained = 0;
        }).AddHubOptions(hub =>
        {
            hub.MaximumReceiveMessageSize = LargestMessage;
            hub.MaximumParallelInvocationsPerClient = CallsAtOnce;
            hub.HandshakeTimeout = settings.Seconds(LimitSettings.HandshakeSeconds);
            hub.KeepAliveInterval = SignOfLife;
            hub.ClientTimeoutInterval = 2 * SignOfLife;
            hub.EnableDetailedErrors = false;
            hub.AddFilter<PageConnections>();
        });
    }
}
