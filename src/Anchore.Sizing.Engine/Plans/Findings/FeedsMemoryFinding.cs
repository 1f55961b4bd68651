using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>
/// The chart asks for more memory for feeds than the requirements page; only releases with that service have this finding.
/// </summary>
internal sealed class FeedsMemoryFinding() : FindingDefinition(FindingIds.FeedsMemory)
{
    public override Finding? Evaluate(PlanContext plan) =>
        plan.Book.Find(RuleIds.FeedsMemory) is { } rule && plan.FindRunning(rule) is { } feeds && feeds.MemoryEach < rule.Number.Value
            ? Warning(
                rule,
                $"The feeds service is planned with {feeds.MemoryEachDisplay}; the vendor's chart says that it needs at least {rule.Value} "
                    + "and otherwise restarts again and again.",
                $"Reserve {rule.Value} for the feeds service.")
            : null;
}
