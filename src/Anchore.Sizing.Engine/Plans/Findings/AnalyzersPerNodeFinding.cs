using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>Whether analyzers share nodes, in releases that advise one analyzer a node.</summary>
internal sealed class AnalyzersPerNodeFinding() : FindingDefinition(FindingIds.AnalyzersPerNode)
{
    public override Finding? Evaluate(PlanContext plan)
    {
        var analyzers = plan.Analyzers;
        if (plan.Book.Find(RuleIds.OneAnalyzerPerNode) is not { } rule || plan.NodesInUse is not { } nodes || analyzers <= nodes)
        {
            return null;
        }

        return Info(
            rule,
            $"{Display.Count(analyzers)} analyzers share {(nodes == 1 ? "one node" : $"{Display.Count(nodes)} nodes")}; "
                + "the vendor's chart advises one analyzer a node, since they compete for the disk.",
            "Spread the analyzers over more nodes, or give each its own fast disk.");
    }
}
