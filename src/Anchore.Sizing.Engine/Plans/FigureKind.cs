namespace Anchore.Sizing.Engine.Plans;

/// <summary>Who stands behind a figure's formula.</summary>
public enum FigureKind
{
    /// <summary>The vendor's rules, applied to the input.</summary>
    Vendor,

    /// <summary>A model of this calculator's own.</summary>
    Assumption,

    /// <summary>Nothing but what was given.</summary>
    Input,
}
