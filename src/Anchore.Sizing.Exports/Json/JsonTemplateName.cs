using Anchore.Sizing.Engine.Quantities;

namespace Anchore.Sizing.Exports.Json;

/// <summary>What is fixed in the JSON of a figure or a term.</summary>
/// <param name="Label">Its name for people.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Kind">Its kind or operator, as a number.</param>
/// <param name="Id">Its figure or field, where it has one.</param>
internal readonly record struct JsonTemplateName(string Label, Unit Unit, int Kind, string? Id)
{
    // Lengths and last letters tell nearly all names apart; to hash every letter would take longer than to write the value.
    public override int GetHashCode() => HashCode.Combine(Label.Length, Label[^1], Id is null ? 0 : Id.Length, Id is null ? 0 : Id[^1]);
}
