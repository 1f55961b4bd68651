using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Findings;

/// <summary>That memory of a node was entered which differs from what its type has; a warning where no such machine can offer it.</summary>
internal sealed class NodeOverrideFinding() : FindingDefinition(FindingIds.NodeOverride)
{
    public override string Field => "nodeMemory";

    public override Finding? Evaluate(PlanContext plan)
    {
        var rule = plan.Book[RuleIds.NodePacking];
        if (plan.Deployment is not { NodeType: { } type, NodeMemory: var memory })
        {
            return null;
        }

        var has = Display.Format(type.Memory.Value.Amount!.Value, Unit.Bytes, UnitFamily.Binary);
        if (plan.OriginOf(plan.DeploymentSchema[Field]) != ValueOrigin.Default)
        {
            var said = $"The plan counts the {memory} of allocatable memory that were entered, whatever {type.Name} leaves to pods";
            var finding = memory.Bytes > type.Memory.Value.Amount
                ? Warning(rule, $"{said}; the type has only {has} installed.", "Leave the memory of a node empty, or choose another type.")
                : Info(rule, $"{said}.", null);
            return finding with { Fix = Set($"Use what {type.Name} leaves", Field, "") };
        }

        return plan.Deployment.InstalledMemory is { } installed
            ? Info(rule, $"The plan counts {installed} of installed memory, which were entered, and not the {has} of {type.Name}.", null) with
            {
                Field = "installedMemory",
                Fix = Set($"Use the memory of {type.Name}", "installedMemory", ""),
            }
            : null;
    }
}
