namespace Anchore.Sizing.Engine.Quantities;

/// <summary>Fits labels into sentences.</summary>
public static class Sentence
{
    /// <summary>A label that begins a line elsewhere, for the inside of a sentence: only abbreviations keep their capitals.</summary>
    public static string Inside(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
