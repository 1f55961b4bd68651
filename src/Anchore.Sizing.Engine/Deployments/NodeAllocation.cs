using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Engine.Deployments;

/// <summary>What the platform of a deployment leaves of its nodes to pods.</summary>
internal static class NodeAllocation
{
    /// <summary>The allocatable memory of a node; null where the platform or the installed memory is not known.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="installed">The installed memory, where it was given.</param>
    /// <param name="pods">The most pods, where they were given.</param>
    public static Operation? Memory(Deployment deployment, Term? installed, Term? pods) =>
        deployment is { NodePlatform: { } platform, NodeType: var type } && (installed ?? type?.Memory.Number) is { } memory
            ? platform.Memory(memory, pods, type)
            : null;

    /// <summary>The allocatable CPUs of a node; null where the platform or the installed CPUs are not known.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="installed">The installed CPUs, where they were given.</param>
    public static Operation? Cpu(Deployment deployment, Term? installed) =>
        deployment is { NodePlatform: { } platform, NodeType: var type } && (installed ?? type?.Cpu.Number) is { } cpu
            ? platform.Cpu(cpu)
            : null;

    /// <summary>The allocatable memory of a node as a value; see <see cref="Memory"/>.</summary>
    public static DataSize? MemoryLeft(Deployment deployment)
    {
        var installed = deployment.InstalledMemory is { } size ? Leaf(size.Bytes, Unit.Bytes) : null;
        var pods = deployment.NodePods is { } count ? Leaf(count, Unit.Count) : null;
        return Memory(deployment, installed, pods) is { Value: { } left }
            ? DataSize.Create(Math.Max((long)left, 0), UnitFamily.Binary)
            : null;
    }

    /// <summary>The allocatable CPUs of a node as a value; see <see cref="Cpu"/>.</summary>
    public static decimal? CpuLeft(Deployment deployment) =>
        Cpu(deployment, deployment.InstalledCpu is { } count ? Leaf(count, Unit.Cpu) : null)?.Value;

    private static FieldLeaf Leaf(decimal value, Unit unit) => new("", "", ValueOrigin.Entered, value, unit);
}
