using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Plans;

/// <summary>Nodes with the same replicas.</summary>
/// <param name="Nodes">How many there are.</param>
/// <param name="IsSpare">Whether they are kept free for failures and upgrades.</param>
/// <param name="Memory">Memory of one node that pods may take, in bytes.</param>
/// <param name="Cpu">CPUs of one node that pods may take; null where CPU does not limit the nodes.</param>
/// <param name="MemoryFree">What is left of the memory.</param>
/// <param name="CpuFree">What is left of the CPUs.</param>
/// <param name="Replicas">The replicas on each node, by service in the rule book's order.</param>
public sealed record NodeGroup(
    long Nodes,
    bool IsSpare,
    long Memory,
    decimal? Cpu,
    long MemoryFree,
    decimal? CpuFree,
    IReadOnlyList<(AnchoreService Service, long Count)> Replicas);
