using System.Threading.RateLimiting;
using Anchore.Sizing.Web.Api;
using Anchore.Sizing.Web.Hosting.Configuration;
using Anchore.Sizing.Web.Hosting.Telemetry;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>How many requests are taken: those under way at the same time, and files by client address.</summary>
internal static class RequestLimits
{
    public static void AddRequestLimits(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(new ExportGate(settings));
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(UnderWay(settings), new ExportAllowance(settings));
            options.OnRejected = async (rejected, _) => await RefuseAsync(rejected);
        });
    }

    // An open page is one request for as long as it is open; it has a limit of its own.
    private static PartitionedRateLimiter<HttpContext> UnderWay(Settings settings) => PartitionedRateLimiter.Create<HttpContext, bool>(context =>
        context.GetEndpoint()?.Metadata.GetMetadata<HubMetadata>() is not null
            ? RateLimitPartition.GetNoLimiter(false)
            : RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = settings[LimitSettings.RequestsAtOnce],
                QueueLimit = settings[LimitSettings.RequestQueue],
            }));

    private static Task RefuseAsync(OnRejectedContext rejected)
    {
        var context = rejected.HttpContext;
        if (context.GetEndpoint()?.Metadata.GetMetadata<PlanFile>() is { } file)
        {
            Instruments.Refused(file.Name);
        }

        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.Zero;
        return Refusals.TooMany(context, wait).ExecuteAsync(context);
    }
}
