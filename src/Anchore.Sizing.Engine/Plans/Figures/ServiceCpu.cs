using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans.Figures;

/// <summary>The CPUs of all replicas of a service, where the release states its CPU.</summary>
internal sealed class ServiceCpu(AnchoreService service)
    : FigureDefinition(FigureIds.CpuOf(service.Id), $"CPU of {service.Name}", Unit.Cpu, FigureSection.Services)
{
    public override AnchoreService Service => service;

    public override Operation? Derive(PlanContext plan) => service.Cpu is { } rule ? plan.Inputs.ReplicasOf(service) * rule.Number : null;
}
