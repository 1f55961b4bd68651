using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Documents.Words;

/// <summary>What a service needs, in a few words.</summary>
public static class ServiceNeeds
{
    /// <summary>Replicas with the memory and, where it is stated, the CPU of each.</summary>
    public static string Format(ServicePlan service) =>
        service.CpuEach is { } cpu
            ? $"{Display.Count(service.Replicas)} × {service.MemoryEachDisplay}, {Display.Count(cpu)} CPU"
            : $"{Display.Count(service.Replicas)} × {service.MemoryEachDisplay}";
}
