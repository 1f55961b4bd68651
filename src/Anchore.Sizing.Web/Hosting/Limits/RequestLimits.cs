using System.Threading.RateLimiting;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Web.Hosting.Settings;
using Anchore.Sizing.Web.Hosting.Telemetry;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>How many requests are taken: those under way at the same time, and files by client address.</summary>
internal static class RequestLimits
{
    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.AddSingleton<ExportGate>();
        services.AddRateLimiter(options => options.OnRejected = async (rejected, _) => await RefuseAsync(rejected));
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<IOptions<LimitOptions>>(
                (options, limits) =>
                    options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                        InProgress(limits.Value),
                        new ExportAllowance(limits.Value)
                    )
            );
    }

    // An open page is one request for as long as it is open; it has a limit of its own.
    private static PartitionedRateLimiter<HttpContext> InProgress(LimitOptions limits) =>
        PartitionedRateLimiter.Create<HttpContext, bool>(context =>
            context.GetEndpoint()?.Metadata.GetMetadata<HubMetadata>() is not null
                ? RateLimitPartition.GetNoLimiter(false)
                : RateLimitPartition.GetConcurrencyLimiter(
                    true,
                    _ => new ConcurrencyLimiterOptions { PermitLimit = limits.RequestsAtOnce, QueueLimit = limits.RequestQueue }
                )
        );

    private static Task RefuseAsync(OnRejectedContext rejected)
    {
        var context = rejected.HttpContext;
        if (context.GetEndpoint()?.Metadata.GetMetadata<IPlanExport>() is { } export)
        {
            Instruments.Refused(export.FileName);
        }

        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.Zero;
        return Refusals.TooMany(context, wait).ExecuteAsync(context);
    }
}
