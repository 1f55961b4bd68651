namespace Anchore.Sizing.Documents.Drawings;

/// <summary>An element of a drawing in SVG, as the text of a file or as elements of the page.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Attributes">Its attributes in order.</param>
/// <param name="Text">What is written in it, or nothing.</param>
/// <param name="Children">The elements in it.</param>
public sealed record SvgElement(
    string Name,
    IReadOnlyList<(string Name, string Value)> Attributes,
    string? Text,
    IReadOnlyList<SvgElement> Children
);
