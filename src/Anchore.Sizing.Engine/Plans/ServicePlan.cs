using Anchore.Sizing.Engine.Plans.Derivations;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>What one service of a plan needs.</summary>
/// <param name="Service">The service.</param>
/// <param name="Memory">Memory of all replicas.</param>
/// <param name="Cpu">CPUs of all replicas, or nothing where the release states none.</param>
public sealed record ServicePlan(AnchoreService Service, Figure Memory, Figure? Cpu)
{
    /// <summary>Its replicas.</summary>
    public long Replicas => (long)Memory.Derivation.Terms[0].Value!.Value;

    /// <summary>Memory of one replica in bytes.</summary>
    public long MemoryEach => (long)Each.Value!.Value;

    /// <summary>The same for people, as it was written.</summary>
    public string MemoryEachDisplay => Each.Text;

    /// <summary>CPUs of one replica, or nothing where the release states none.</summary>
    public decimal? CpuEach => Service.Cpu?.Value.Amount;

    private Leaf Each => (Leaf)Memory.Derivation.Terms[1];
}
