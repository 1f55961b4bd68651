namespace Anchore.Sizing.Imports;

/// <summary>A text that is refused as a whole: an archive, a text that is too large, or one that is built to cost much.</summary>
/// <param name="message">What was given and what to give instead.</param>
/// <param name="isTooLarge">Whether the size is the reason.</param>
public sealed class InventoryRefusedException(string message, bool isTooLarge = false) : Exception(message)
{
    public bool IsTooLarge { get; } = isTooLarge;
}
