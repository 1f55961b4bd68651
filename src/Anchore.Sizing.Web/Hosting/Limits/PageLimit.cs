using Anchore.Sizing.Web.Hosting.Lifecycle;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>
/// Refuses pages for which there is no room before they cost anything: when they ask how to connect, and when they connect without asking.
/// </summary>
internal sealed class PageLimit(RequestDelegate next, OpenPages pages, Readiness readiness)
{
    // The page looks again after so long.
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(15);

    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint()?.Metadata;
        if (endpoint?.GetMetadata<HubMetadata>() is null)
        {
            await next(context);
        }
        else if (readiness.IsEnding)
        {
            await Refusals.Ending(context).ExecuteAsync(context);
        }
        else if (endpoint.GetMetadata<NegotiateMetadata>() is not null && !pages.HasRoom(context))
        {
            await Refusals.TooMany(context, Wait).ExecuteAsync(context);
        }
        else if (context.WebSockets.IsWebSocketRequest)
        {
            await ConnectAsync(context);
        }
        else
        {
            await next(context);
        }
    }

    // The request lasts as long as the page.
    private async Task ConnectAsync(HttpContext context)
    {
        using var place = pages.Enter(context);
        if (place.IsAcquired)
        {
            await next(context);
        }
        else
        {
            await Refusals.TooMany(context, Wait).ExecuteAsync(context);
        }
    }
}
