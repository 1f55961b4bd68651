using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The allocatable memory of a node.</summary>
internal sealed class NodeMemory()
    : FigureDefinition(FigureIds.NodeMemory, "Memory of a node for pods", Unit.Bytes, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override Operation Derive(PlanContext plan) => plan.Inputs.NodeMemory as Operation ?? Term.Add(plan.Inputs.NodeMemory);
}
