namespace Anchore.Sizing.Engine.Comparisons;

/// <summary>What became of something from one release to another, in the order in which changes are listed.</summary>
public enum ChangeKind
{
    /// <summary>It exists in the second release only.</summary>
    Added,

    /// <summary>It exists in the first release only.</summary>
    Removed,

    /// <summary>It exists in both and differs.</summary>
    Changed,

    /// <summary>It is equal in both.</summary>
    Same,
}
