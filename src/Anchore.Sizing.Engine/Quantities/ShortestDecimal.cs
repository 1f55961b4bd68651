namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Decimals keep the zeros with which they were written or computed; equal ones are to print alike.</summary>
public static class ShortestDecimal
{
    /// <summary>The same number without trailing zeros: 1.930 is 1.93.</summary>
    // Dividing by a one of the highest scale drops them.
    public static decimal From(decimal value) => value / 1.0000000000000000000000000000m;
}
