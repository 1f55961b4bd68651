using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Engine.Comparisons;

/// <summary>A service under two releases; nothing on the side of a release that does not have it.</summary>
/// <param name="Before">What it needs under the first release.</param>
/// <param name="After">What it needs under the second release.</param>
/// <param name="Remark">Why it appears or vanishes, where the second rule book says so.</param>
public sealed record ServiceChange(ServicePlan? Before, ServicePlan? After, string? Remark)
{
    /// <summary>The service's field name.</summary>
    public string Id => (After ?? Before!).Service.Id;

    /// <summary>Its name for people.</summary>
    public string Name => (After ?? Before!).Service.Name;

    /// <summary>What became of it.</summary>
    public ChangeKind Kind =>
        (Before, After) switch
        {
            (null, _) => ChangeKind.Added,
            (_, null) => ChangeKind.Removed,
            _ when Before.Replicas != After.Replicas || Before.MemoryEach != After.MemoryEach || Before.CpuEach != After.CpuEach =>
                ChangeKind.Changed,
            _ => ChangeKind.Same,
        };

    internal static IEnumerable<ServiceChange> Between(SizingPlan before, SizingPlan after)
    {
        var ids = after.Services.Concat(before.Services).Select(service => service.Service.Id).Distinct();
        return ids.Select(id => new ServiceChange(Find(before, id), Find(after, id), RemarkOn(after, id))).OrderBy(change => change.Kind);
    }

    private static ServicePlan? Find(SizingPlan plan, string id) => plan.Services.FirstOrDefault(service => service.Service.Id == id);

    private static string? RemarkOn(SizingPlan after, string id) =>
        after.Book.FindService(id)?.Since ?? after.Book.Retired.GetValueOrDefault(id);
}
