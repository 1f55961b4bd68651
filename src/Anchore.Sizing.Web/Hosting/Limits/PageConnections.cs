using System.Threading.RateLimiting;
using Anchore.Sizing.Web.Hosting.Telemetry;
using Microsoft.AspNetCore.SignalR;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>Counts the pages that are connected, and gives those a place that connect without a WebSocket.</summary>
internal sealed class PageConnections(OpenPages pages) : IHubFilter
{
    private static readonly object Place = new();

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        Instruments.PageOpened();
        context.Context.Items[Place] = PlaceOf(context.Context.GetHttpContext());
        await next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        Instruments.PageClosed();
        (context.Context.Items[Place] as RateLimitLease)?.Dispose();
        return next(context, exception);
    }

    // A page that polls is many requests, none of which lasts.
    private RateLimitLease? PlaceOf(HttpContext? request)
    {
        if (request is null || request.WebSockets.IsWebSocketRequest)
        {
            return null;
        }

        var place = pages.Enter(request);
        return place.IsAcquired ? place : throw new HubException("Too many pages are open now.");
    }
}
