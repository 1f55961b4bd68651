using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The allocatable CPUs of a node, where CPU limits the nodes.</summary>
internal sealed class NodeCpu()
    : FigureDefinition(FigureIds.NodeCpu, "CPUs of a node for pods", Unit.Cpu, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override Operation? Derive(PlanContext plan) =>
        plan.Inputs.NodeCpu is { } cpu ? cpu as Operation ?? Term.Add(cpu) : null;
}
