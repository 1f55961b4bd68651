namespace Anchore.Sizing.Imports.Json;

/// <summary>One object of a document: an element of its list, or the document itself.</summary>
/// <param name="Value">The object, or the text of a list of texts.</param>
/// <param name="List">The key of the list that it stands in; empty for a list that is the document, and for the document itself.</param>
/// <param name="Key">Its key, where the list is an object.</param>
/// <param name="Root">What was read of the document before it; the object itself for the document.</param>
/// <param name="Line">The line on which it ends.</param>
internal sealed record JsonRecord(JsonTree Value, string List, string Key, JsonTree? Root, int Line)
{
    public bool IsDocument => ReferenceEquals(Value, Root);
}
