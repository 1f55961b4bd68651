using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The nodes that hold every replica, and the spare ones.</summary>
internal sealed class NodeCount() : FigureDefinition(FigureIds.Nodes, "Nodes", Unit.Count, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override bool IsHeadline => true;

    public override Operation Derive(PlanContext plan) => Packing(plan).Named("Nodes in use") + plan.Inputs.SpareNodes;

    // Without the CPUs of a node, CPU is no constraint.
    private static Operation Packing(PlanContext plan) => plan.Inputs.NodeCpu is { } nodeCpu
        ? Term.FirstFitDecreasing([plan.Inputs.NodeMemory, .. plan.MemoryOfServices(), nodeCpu, .. plan.CpuOfServices()])
        : Term.FirstFitDecreasing([plan.Inputs.NodeMemory, .. plan.MemoryOfServices()]);
}
