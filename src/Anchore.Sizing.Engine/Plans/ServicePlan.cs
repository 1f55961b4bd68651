using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What one service of a plan needs.</summary>
public sealed record ServicePlan
{
    private readonly Leaf memoryEach;

    internal ServicePlan(AnchoreService service, Leaf replicas, Leaf memoryEach, Figure memory, Figure? cpu)
    {
        Service = service;
        Replicas = (long)replicas.Value!.Value;
        this.memoryEach = memoryEach;
        MemoryEach = (long)memoryEach.Value!.Value;
        Memory = memory;
        Cpu = cpu;
    }

    /// <summary>The service.</summary>
    public AnchoreService Service { get; }

    /// <summary>Its replicas.</summary>
    public long Replicas { get; }

    /// <summary>Memory of one replica in bytes.</summary>
    public long MemoryEach { get; }

    /// <summary>The same for people, as it was written.</summary>
    public string MemoryEachDisplay => memoryEach.Text;

    /// <summary>CPUs of one replica, or nothing where the release states none.</summary>
    public decimal? CpuEach => Service.Cpu?.Value.Amount;

    /// <summary>Memory of all replicas.</summary>
    public Figure Memory { get; }

    /// <summary>CPUs of all replicas, or nothing where the release states none.</summary>
    public Figure? Cpu { get; }
}
