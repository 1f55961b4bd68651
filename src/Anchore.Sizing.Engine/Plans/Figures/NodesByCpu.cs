using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The nodes that CPU alone would need, without spare ones, where CPU limits the nodes.</summary>
internal sealed class NodesByCpu()
    : FigureDefinition(FigureIds.NodesByCpu, "Nodes by CPU alone", Unit.Count, FigureSection.Capacity)
{
    public override FigureKind Kind => FigureKind.Assumption;

    public override Operation? Derive(PlanContext plan) =>
        plan.CpuForReplicas is { } cpu ? Term.FirstFitDecreasing([cpu, .. plan.CpuOfServices()]) : null;
}
