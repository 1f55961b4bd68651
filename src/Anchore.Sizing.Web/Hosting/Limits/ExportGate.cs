using System.Threading.RateLimiting;
using Anchore.Sizing.Web.Hosting.Settings;
using Microsoft.Extensions.Options;

namespace Anchore.Sizing.Web.Hosting.Limits;

/// <summary>Lets a few files be written at a time; the others wait their turn, and what finds the queue full is refused.</summary>
/// <remarks>It is passed after the body has arrived and left before the answer is sent: a slow client takes nobody's place.</remarks>
internal sealed class ExportGate(IOptions<LimitOptions> limits) : IDisposable
{
    /// <summary>How long a full queue takes to have room again.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(2);

    private readonly ConcurrencyLimiter turns = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.Value.ExportsAtOnce,
        QueueLimit = limits.Value.ExportQueue,
    });

    private readonly NoLimit free = new();

    /// <summary>Waits for a turn to write a file. What costs nothing is let through.</summary>
    public ValueTask<RateLimitLease> EnterAsync(int cost, CancellationToken cancellation) =>
        cost == 0 ? ValueTask.FromResult<RateLimitLease>(free) : turns.AcquireAsync(1, cancellation);

    public void Dispose()
    {
        turns.Dispose();
        free.Dispose();
    }

    private sealed class NoLimit : RateLimitLease
    {
        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
