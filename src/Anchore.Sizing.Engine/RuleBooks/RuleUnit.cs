namespace Anchore.Sizing.Engine.RuleBooks;

/// <summary>What the value of a rule is.</summary>
public enum RuleUnit
{
    /// <summary>A rule without a number: what it says is its statement.</summary>
    Text,

    /// <summary>A plain number or a factor.</summary>
    Count,

    /// <summary>A share, written as a percentage; 7.5 is 0.075.</summary>
    Percent,

    /// <summary>A size, written with its unit.</summary>
    Bytes,

    /// <summary>CPUs in Kubernetes' sense.</summary>
    Cpu,

    /// <summary>A version that something must at least have.</summary>
    Version,

    /// <summary>Versions from an oldest to a newest one.</summary>
    VersionRange,

    /// <summary>A TCP port.</summary>
    Port,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,
}
