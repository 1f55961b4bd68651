namespace Anchore.Sizing.Engine.Quantities;

/// <summary>What a figure counts.</summary>
public enum Unit
{
    /// <summary>Things: images, replicas, nodes, connections; also a plain factor.</summary>
    Count,

    /// <summary>Bytes of memory or storage.</summary>
    Bytes,

    /// <summary>CPUs, in Kubernetes' sense.</summary>
    Cpu,

    /// <summary>Minutes.</summary>
    Minutes,
}
