namespace Anchore.Sizing.Engine.Derivations;

/// <summary>Where a number comes from.</summary>
public enum LeafKind
{
    /// <summary>It was given.</summary>
    Input,

    /// <summary>It was not given; the release's default stands in.</summary>
    Default,

    /// <summary>The vendor states it.</summary>
    Rule,

    /// <summary>It belongs to this calculator's own model.</summary>
    Assumption,
}
