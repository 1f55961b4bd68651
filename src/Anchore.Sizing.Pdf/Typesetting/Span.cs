namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>Text in one style before it is shaped.</summary>
/// <param name="Text">The characters, as given.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Address">The web address they lead to, if any.</param>
/// <param name="Place">The named place in the document they lead to, if any.</param>
internal readonly record struct Span(string Text, Style Style, string? Address = null, string? Place = null);
