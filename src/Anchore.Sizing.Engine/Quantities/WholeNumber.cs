namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Nearly all numbers of a plan are whole, and whole numbers print in a fraction of the time.</summary>
public static class WholeNumber
{
    /// <summary>The number, where it is whole and a <see cref="long"/> can hold it.</summary>
    public static long? From(decimal value) =>
        decimal.IsInteger(value) && value is >= long.MinValue and <= long.MaxValue ? (long)value : null;
}
