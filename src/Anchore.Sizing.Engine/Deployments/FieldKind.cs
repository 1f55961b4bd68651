namespace Anchore.Sizing.Engine.Deployments;

/// <summary>What kind of value a field takes.</summary>
public enum FieldKind
{
    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number with decimals.</summary>
    Ratio,

    /// <summary>A size, written with its unit.</summary>
    Size,

    /// <summary>A version.</summary>
    Version,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>One of the field's choices.</summary>
    Choice,

    /// <summary>A machine type of the catalogue.</summary>
    NodeType,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>Free text of several lines.</summary>
    Lines,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Checks of the preflight script that were not passed.</summary>
    Checks,
}
