using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The replicas of all services.</summary>
internal sealed class ReplicaCount() : FigureDefinition(FigureIds.Replicas, "Service replicas", Unit.Count, FigureSection.Services)
{
    public override Operation Derive(PlanContext plan) => Term.Add([.. plan.Inputs.Replicas]);
}
