using Anchore.Sizing.Engine.Derivations;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.NodeTypes;

/// <summary>A Kubernetes platform, with what it keeps of a node for itself.</summary>
public sealed class NodePlatform
{
    internal NodePlatform(string id, string name, string? provider, INodeFormula formula, Rule? pods, Rule daemonMemory, Rule daemonCpu)
    {
        Id = id;
        Name = name;
        Provider = provider;
        Formula = formula;
        Pods = pods;
        DaemonMemory = daemonMemory;
        DaemonCpu = daemonCpu;
    }

    /// <summary>Its value of the field <c>nodePlatform</c>.</summary>
    public string Id { get; }

    /// <summary>Its name for people.</summary>
    public string Name { get; }

    /// <summary>The provider on whose machines alone it runs; null for any.</summary>
    public string? Provider { get; }

    /// <summary>The most pods of a node where a type states none; null where the formula does not depend on pods.</summary>
    public Rule? Pods { get; }

    /// <summary>The memory that DaemonSets request on each node.</summary>
    public Rule DaemonMemory { get; }

    /// <summary>The CPUs that DaemonSets request on each node.</summary>
    public Rule DaemonCpu { get; }

    internal INodeFormula Formula { get; }

    /// <summary>The memory that the platform leaves to pods.</summary>
    /// <param name="installed">The memory of the machine.</param>
    /// <param name="pods">The most pods of the node, where they are given; otherwise the type's or the platform's own.</param>
    /// <param name="type">The machine's type, where it is in the catalogue.</param>
    internal Operation Memory(Term installed, Term? pods = null, NodeType? type = null) =>
        Formula.Memory(installed, Pods is null ? null : pods ?? (type?.Pods ?? Pods).Number, type?.IsArm ?? false);

    /// <summary>The CPUs that the platform leaves to pods.</summary>
    /// <param name="installed">The CPUs of the machine.</param>
    internal Operation Cpu(Term installed) => Formula.Cpu(installed);

    /// <summary>The memory that the platform leaves to pods on a machine of a type, in bytes.</summary>
    public long MemoryOf(NodeType type) => (long)Memory(type.Memory.Number, type: type).Value!.Value;

    /// <summary>The CPUs that the platform leaves to pods on a machine of a type.</summary>
    public decimal CpuOf(NodeType type) => Cpu(type.Cpu.Number).Value!.Value;

    public override string ToString() => Id;
}
