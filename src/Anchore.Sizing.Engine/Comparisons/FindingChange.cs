using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Comparisons;

/// <summary>A finding under two releases; nothing on the side of a release that has no such finding.</summary>
public sealed record FindingChange(Finding? Before, Finding? After)
{
    /// <summary>The finding's name.</summary>
    public string Id => (After ?? Before!).Id;

    /// <summary>What became of it.</summary>
    public FindingTrend Trend => (Before?.Severity ?? Severity.Ok, After?.Severity ?? Severity.Ok) switch
    {
        (Severity.Ok, > Severity.Ok) => Before is null ? FindingTrend.New : FindingTrend.Worse,
        ( > Severity.Ok, Severity.Ok) => FindingTrend.Fixed,
        var (before, after) when after > before => FindingTrend.Worse,
        var (before, after) when after < before => FindingTrend.Better,
        _ => FindingTrend.Same,
    };

    /// <summary>Whether it matters as much under both releases but asks for something else, as a newer PostgreSQL.</summary>
    public bool IsReworded => Trend == FindingTrend.Same && Before is not null && After is not null && Before.Message != After.Message;

    /// <summary>Whether a reader must know it: it changes, or it is a problem under the second release too.</summary>
    public bool IsWorthSaying =>
        Trend != FindingTrend.Same || After?.Severity >= Severity.Warning || (After?.Severity == Severity.Info && IsReworded);

    internal static IEnumerable<FindingChange> Between(SizingPlan before, SizingPlan after)
    {
        var ids = after.Findings.Concat(before.Findings).Select(finding => finding.Id).Distinct();
        return ids.Select(id => new FindingChange(Find(before, id), Find(after, id)))
            .OrderBy(change => change.Trend)
            .ThenByDescending(change => change.After?.Severity);
    }

    private static Finding? Find(SizingPlan plan, string id) => plan.Findings.FirstOrDefault(finding => finding.Id == id);
}
