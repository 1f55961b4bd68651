namespace Anchore.Sizing.Imports;

/// <summary>What was read in one format from one text.</summary>
/// <param name="Format">The id of the format, such as <c>docker-images</c>.</param>
/// <param name="Rows">Rows or objects that describe an image.</param>
/// <param name="Images">Distinct images among them.</param>
/// <param name="Sizes">What the sizes mean.</param>
/// <param name="Truncated">Whether the text ends before what it began with.</param>
public sealed record InventorySource(string Format, int Rows, int Images, SizeKind Sizes, bool Truncated);
