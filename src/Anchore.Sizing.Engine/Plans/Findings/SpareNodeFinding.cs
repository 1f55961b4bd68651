using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>That no node is kept free.</summary>
internal sealed class SpareNodeFinding() : FindingDefinition(FindingIds.SpareNodes)
{
    public override Finding? Evaluate(PlanContext plan) => plan.Deployment.SpareNodes == 0 && plan[FigureIds.Nodes].Value is not null
        ? Info(
            plan.Book[RuleIds.NodePacking],
            "No node is kept free: when one fails or is upgraded, some replicas have no room.",
            "Keep at least one node spare.")
        : null;
}
