using System.Net;
using System.Threading.RateLimiting;
using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>The pages that are connected now: in total, and those of each client address.</summary>
internal sealed class OpenPages(IOptions<LimitOptions> limits) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> room = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
            Places(ClientAddress.Get(context), limits.Value.OpenPagesPerAddress)
        ),
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(_ => Places(IPAddress.Any, limits.Value.OpenPages))
    );

    /// <summary>Whether one more page would be let in.</summary>
    public bool HasRoom(HttpContext context)
    {
        using var trial = room.AttemptAcquire(context, 0);
        return trial.IsAcquired;
    }

    /// <summary>Takes a place, which is given back when the lease is disposed of; none when there is no room.</summary>
    public RateLimitLease Enter(HttpContext context) => room.AttemptAcquire(context);

    public void Dispose() => room.Dispose();

    private static RateLimitPartition<IPAddress> Places(IPAddress address, int places) =>
        RateLimitPartition.GetConcurrencyLimiter(address, _ => new ConcurrencyLimiterOptions { PermitLimit = places });
}
