using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What one service of a plan needs.</summary>
/// <param name="Service">The service.</param>
/// <param name="Replicas">Its replicas.</param>
/// <param name="MemoryEach">Memory of one replica in bytes.</param>
/// <param name="MemoryEachDisplay">The same for people, as it was written.</param>
/// <param name="Memory">Memory of all replicas.</param>
/// <param name="Cpu">CPUs of all replicas, or nothing where the release states none.</param>
public sealed record ServicePlan(AnchoreService Service, long Replicas, long MemoryEach, string MemoryEachDisplay, Figure Memory, Figure? Cpu)
{
    /// <summary>CPUs of one replica, or nothing where the release states none.</summary>
    public decimal? CpuEach => Service.Cpu?.Value.Amount;
}
