using Anchore.Sizing.Engine.Deployments;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What plans call the numbers of a service.</summary>
internal sealed class ServiceNames(AnchoreService service, Field replicas)
{
    public AnchoreService Service { get; } = service;

    public Field Replicas { get; } = replicas;

    public string ReplicasLabel { get; } = service.Name + " replicas";

    public string MemoryFigure { get; } = FigureIds.MemoryOf(service.Id);

    public string CpuFigure { get; } = FigureIds.CpuOf(service.Id);
}
