using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The nodes that memory alone would need, without spare ones.</summary>
internal sealed class NodesByMemory()
    : FigureDefinition(FigureIds.NodesByMemory, "Nodes by memory alone", Unit.Count, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override Operation Derive(PlanContext plan) => Term.FirstFitDecreasing([plan.MemoryForReplicas, .. plan.MemoryOfServices()]);
}
