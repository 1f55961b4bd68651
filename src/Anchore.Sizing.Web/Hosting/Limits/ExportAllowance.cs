using System.Net;
using System.Threading.RateLimiting;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Web.Hosting.Settings;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>The files that each client address may ask for: a bucket of tokens, from which a file takes its cost.</summary>
internal sealed class ExportAllowance(LimitOptions limits) : PartitionedRateLimiter<HttpContext>
{
    // What is free has a place of its own: a client may be without an address, for example behind a Unix socket.
    private readonly PartitionedRateLimiter<HttpContext> buckets = PartitionedRateLimiter.Create<
        HttpContext,
        (bool Free, IPAddress Client)
    >(context =>
        CostOf(context) == 0
            ? RateLimitPartition.GetNoLimiter((true, IPAddress.None))
            : RateLimitPartition.GetTokenBucketLimiter((false, ClientAddress.Get(context)), _ => BucketOf(limits))
    );

    public override RateLimiterStatistics? GetStatistics(HttpContext resource) => buckets.GetStatistics(resource);

    protected override RateLimitLease AttemptAcquireCore(HttpContext resource, int permitCount) =>
        buckets.AttemptAcquire(resource, Charge(resource));

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(
        HttpContext resource,
        int permitCount,
        CancellationToken cancellationToken
    ) => buckets.AcquireAsync(resource, Charge(resource), cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            buckets.Dispose();
        }

        base.Dispose(disposing);
    }

    private static int CostOf(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        return metadata?.GetMetadata<IPlanExport>()?.Cost ?? metadata?.GetMetadata<WritesFilesAttribute>()?.Cost ?? 0;
    }

    private static TokenBucketRateLimiterOptions BucketOf(LimitOptions limits) => new()
    {
        TokenLimit = limits.ExportBurst,
        TokensPerPeriod = limits.ExportsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };

    // A bucket smaller than the cost would refuse for ever.
    private int Charge(HttpContext context) => Math.Clamp(CostOf(context), 1, limits.ExportBurst);
}
