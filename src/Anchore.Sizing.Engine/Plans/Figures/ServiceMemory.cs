using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The memory of all replicas of a service.</summary>
internal sealed class ServiceMemory(AnchoreService service)
    : FigureDefinition(FigureIds.MemoryOf(service.Id), $"Memory of {service.Name}", Unit.Bytes, FigureSection.Services)
{
    public override AnchoreService Service => service;

    public override Operation Derive(PlanContext plan) => plan.Inputs.ReplicasOf(service) * plan.Inputs.MemoryOf(service);
}
