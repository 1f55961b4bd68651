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
                $"No node is kept free: when one fails or is upgraded, {Homeless(plan, (long)nodes - 1)} no room.",
                "Keep at least one node spare.") with
            { Fix = Set("Keep one node spare", Field, "1") },
            (_, var spare) => Ok(
                rule,
                $"When {(spare == 1 ? "a node fails, the spare node takes" : $"{Display.Count(spare)} nodes fail, the spare nodes take")} "
                    + "what ran there."),
        };
    }

    private static string Homeless(PlanContext plan, long nodes)
    {
        var unplaced = plan.Placement.UnplacedOn(nodes);
        var replicas = unplaced.Sum(left => left.Count);
        var services = Sentence.Join([.. unplaced.Select(left => $"{Display.Count(left.Count)} of {Sentence.Inside(left.Service.Name)}")]);
        return $"{Display.Count(replicas, "replica")} ({services}) {(replicas == 1 ? "has" : "have")}";
    }
}
