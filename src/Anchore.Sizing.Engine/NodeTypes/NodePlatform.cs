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

    /// <summary>The provider whose types it runs on unless another platform is chosen; null for none.</summary>
    public string? Provider { get; }

    /// <summary>The most pods of a node where a type states none; null where the formula does not depend on pods.</summary>
    public Rule? Pods { get; }

    /// <summary>The memory that DaemonSets request on each node.</summary>
    public Rule DaemonMemory { get; }

    /// <summary>The CPUs that DaemonSets request on each node.</summary>
    public Rule DaemonCpu { get; }

    internal INodeFormula Formula { get; }

    public override string ToString() => Id;
}
