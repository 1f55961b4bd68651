using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What formulas call the numbers of a service.</summary>
internal sealed class ServiceNames(AnchoreService service, Field replicas)
{
    public AnchoreService Service { get; } = service;

    public Field Replicas { get; } = replicas;

    public string ReplicasLabel { get; } = service.Name + " replicas";

    public TermName Memory { get; } = new($"Memory of {service.Name}", FigureIds.MemoryOf(service.Id));

    public TermName Cpu { get; } = new($"CPU of {service.Name}", FigureIds.CpuOf(service.Id));
}
