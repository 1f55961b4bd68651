namespace Anchore.Sizing.Exports.Word;

/// <summary>The styles of the document: all are Word's own, which every template defines in its way.</summary>
internal static class StyleIds
{
    public const string Title = nameof(Title);
    public const string Subtitle = nameof(Subtitle);
    public const string Heading = "Heading1";
    public const string Body = "BodyText";
    public const string Caption = nameof(Caption);
    public const string Contents = "TOC1";
    public const string ContentsHeading = "TOCHeading";
    public const string Footer = nameof(Footer);
    public const string FootnoteText = nameof(FootnoteText);
    public const string FootnoteReference = nameof(FootnoteReference);
    public const string Hyperlink = nameof(Hyperlink);
    public const string Strong = nameof(Strong);
    public const string Emphasis = "SubtleEmphasis";
    public const string Table = "TableGrid";
}
