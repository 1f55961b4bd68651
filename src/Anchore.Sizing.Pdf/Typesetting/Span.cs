namespace Anchore.Sizing.Pdf.Typesetting;

/// <summary>Text in one style before it is shaped.</summary>
/// <param name="Text">The characters, as given.</param>
/// <param name="Style">How they are set.</param>
/// <param name="Address">The web address they lead to, if any.</param>
/// <param name="Place">The named place in the document they lead to, if any.</param>
/// <param name="Face">The face, if it is another one than that of the style's weight.</param>
/// <param name="IsRightToLeft">Whether they are letters that are written from right to left, with the signs between them.</param>
internal readonly record struct Span(
    string Text,
    Style Style,
    string? Address = null,
    string? Place = null,
    Face? Face = null,
    bool IsRightToLeft = false
);
