using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The memory of all replicas.</summary>
internal sealed class TotalMemory() : FigureDefinition(FigureIds.Memory, "Memory", Unit.Bytes, FigureSection.Services)
{
    public override bool IsHeadline => true;

    public override Operation Derive(PlanContext plan) => Term.Add(plan.MemoryOfServices());
}
