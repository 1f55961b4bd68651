using UglyToad.PdfPig.Tokens;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>An element of a PDF's structure tree.</summary>
/// <param name="Type">The type, such as "P".</param>
/// <param name="Dictionary">The element as it is in the file.</param>
/// <param name="Kids">What is in it, in order: elements, pieces of marked content, annotations.</param>
public sealed record StructureElement(string Type, DictionaryToken Dictionary, IReadOnlyList<object> Kids)
{
    /// <summary>The elements right within it.</summary>
    public IReadOnlyList<StructureElement> Children { get; } = [.. Kids.OfType<StructureElement>()];

    /// <summary>It and all elements within it, in reading order.</summary>
    public IEnumerable<StructureElement> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>The marked content within it, in reading order.</summary>
    public IEnumerable<MarkedContent> Content =>
        Kids.SelectMany(kid => kid is StructureElement child ? child.Content : kid is MarkedContent content ? [content] : []);

    /// <summary>Its text as it is read out.</summary>
    public string Text => string.Concat(Content.Select(content => content.Text));
}

/// <summary>A piece of a page that belongs to an element.</summary>
public sealed record MarkedContent(int Page, int Id, string Text);

/// <summary>An annotation that belongs to an element.</summary>
public sealed record AnnotationOf(long Number, DictionaryToken Dictionary);
