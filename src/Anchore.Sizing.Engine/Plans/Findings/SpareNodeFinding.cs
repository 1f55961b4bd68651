using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>What happens when a node fails.</summary>
internal sealed class SpareNodeFinding() : FindingDefinition(FindingIds.SpareNodes)
{
    public override string Field => "spareNodes";

    public override Finding? Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.NodePacking];
        return (plan.NodesInUse, plan.Deployment.SpareNodes) switch
        {
            (null, _) => null,
            ({ } nodes, 0) => Info(
                rule,
                $"No node is kept free: when one fails or is upgraded, {plan.Placement.DescribeUnplacedOn((long)nodes - 1)}.",
                "Keep at least one node spare.") with
            { Fix = Set("Keep one node spare", Field, "1") },
            (_, var spare) => Ok(
                rule,
                $"When {(spare == 1 ? "a node fails, the spare node takes" : $"{Display.Count(spare)} nodes fail, the spare nodes take")} "
                    + "what ran there."),
        };
    }
}
