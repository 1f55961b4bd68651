using System.Globalization;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>Refuses what is beyond a limit, and says when to retry.</summary>
internal static class Refusals
{
    /// <summary>429, with the seconds to wait: at least one. A page is answered with a page.</summary>
    public static IResult TooMany(HttpContext context, TimeSpan wait)
    {
        var seconds = Later(context, wait);
        return context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            ? Problems.TooMany(seconds)
            : BusyPage.Create(seconds);
    }

    /// <summary>503 of an instance that ends; another one has room.</summary>
    public static IResult Ending(HttpContext context) => Problems.Ending(Later(context, TimeSpan.Zero));

    private static int Later(HttpContext context, TimeSpan wait)
    {
        var seconds = (int)Math.Max(1, Math.Ceiling(wait.TotalSeconds));
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return seconds;
    }
}
