namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Why a text is not a size.</summary>
public enum SizeProblem
{
    /// <summary>It does not begin with a number.</summary>
    NotANumber,

    /// <summary>It has a comma where a point separates decimals.</summary>
    DecimalComma,

    /// <summary>It is a bare number; a unit is never guessed.</summary>
    NoUnit,

    /// <summary>What follows the number is not a unit of sizes.</summary>
    UnknownUnit,

    /// <summary>It is more than 64 bits of bytes.</summary>
    TooLarge,
}
