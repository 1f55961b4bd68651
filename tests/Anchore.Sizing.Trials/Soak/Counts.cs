using System.Collections.Concurrent;

namespace Anchore.Sizing.Trials.Soak;

/// <summary>What happened so far in a soak.</summary>
internal sealed class Counts
{
    private long pages;
    private long keys;
    private long files;
    private long plans;

    public ConcurrentQueue<string> Complaints { get; } = new();

    public long Pages => pages;

    public void AddPage() => Interlocked.Increment(ref pages);

    public void AddKey() => Interlocked.Increment(ref keys);

    public void AddFile() => Interlocked.Increment(ref files);

    public void AddPlan() => Interlocked.Increment(ref plans);

    public override string ToString() =>
        FormattableString.Invariant(
            $"{pages,6} pages opened, {keys,7} keys, {files,6} files, {plans,7} plans, {Complaints.Count} complaints"
        );
}
