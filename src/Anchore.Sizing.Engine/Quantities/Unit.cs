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

    /// <summary>A share of a whole, of which 1 is all; shown in percent.</summary>
    Percent,

    /// <summary>Money a month, in the currency of the prices that were given.</summary>
    MoneyPerMonth,
}
