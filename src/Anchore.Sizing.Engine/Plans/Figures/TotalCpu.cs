using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The CPUs of all replicas, where the release states CPU.</summary>
internal sealed class TotalCpu() : FigureDefinition(FigureIds.Cpu, "CPU", Unit.Cpu, FigureSection.Services)
{
    public override bool IsHeadline => true;

    public override string ShortLabel => "in all";

    public override Operation? Derive(PlanContext plan) => plan.Book.StatesCpu ? Term.Add(plan.CpuOfServices()) : null;
}
