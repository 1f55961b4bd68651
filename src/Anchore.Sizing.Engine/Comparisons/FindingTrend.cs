namespace Anchore.Sizing.Engine.Comparisons;

/// <summary>What became of a finding, in the order in which changes are listed.</summary>
public enum FindingTrend
{
    /// <summary>It is fine or matters less today, and matters more under the second release.</summary>
    Worse,

    /// <summary>It exists under the second release only.</summary>
    New,

    /// <summary>It matters less under the second release.</summary>
    Better,

    /// <summary>It is fine, or not asked, under the second release.</summary>
    Fixed,

    /// <summary>It matters as much under both.</summary>
    Same,
}
