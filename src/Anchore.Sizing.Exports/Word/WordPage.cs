using Anchore.Sizing.Documents;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anchore.Sizing.Exports.Word;

/// <summary>The page with margins of 2 cm, in twentieths of a point.</summary>
internal sealed record WordPage(uint Width, uint Height)
{
    /// <summary>Units in a point.</summary>
    public const int UnitsPerPoint = 20;

    private const int Margin = 1134;
    private const int FooterMargin = 567;

    /// <summary>The width of the text.</summary>
    public int TextWidth => (int)Width - (2 * Margin);

    public static WordPage For(Paper paper) => paper == Paper.Letter ? new WordPage(12240, 15840) : new WordPage(11906, 16838);

    public SectionProperties Create(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height },
        new PageMargin
        {
            Top = Margin,
            Bottom = Margin,
            Left = Margin,
            Right = Margin,
            Header = FooterMargin,
            Footer = FooterMargin,
            Gutter = 0,
        });
}
