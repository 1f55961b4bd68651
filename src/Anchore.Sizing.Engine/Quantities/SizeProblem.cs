namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Why a text is not a size.</summary>
public enum SizeProblem
{
    /// <summary>It does not begin with digits and at most three decimals.</summary>
    NotANumber,

    /// <summary>It is a bare number; a unit is never guessed.</summary>
    NoUnit,

    /// <summary>What follows the number is not a unit of sizes.</summary>
    UnknownUnit,

    /// <summary>It is not a whole number of bytes.</summary>
    NotWholeBytes,

    /// <summary>It is more than 64 bits of bytes.</summary>
    TooLarge,
}
