using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tables.Materials;

/// <summary>A number of the bill of materials, or the words that stand where there is none.</summary>
/// <param name="Value">The exact number, in the unit of its column.</param>
/// <param name="Words">What to say without a number; empty where the column does not apply.</param>
/// <param name="Figure">The id of the plan's figure that the number is, when it is one.</param>
internal sealed record Amount(decimal? Value, string Words, string? Figure = null)
{
    /// <summary>The column does not apply to the line.</summary>
    public static readonly Amount None = new(null, "");

    /// <summary>The vendor gives no number.</summary>
    public static readonly Amount NotStated = new(null, "not stated");

    /// <summary>The customer gave no number.</summary>
    public static readonly Amount NotGiven = new(null, "not given");

    public static implicit operator Amount(decimal value) => new(value, "");

    /// <summary>A figure of the plan; the words of a figure without a value are its own.</summary>
    public static Amount Create(Figure figure) => new(figure.Value, figure.Value is null ? figure.Display : "", figure.Id);
}
