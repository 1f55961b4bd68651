using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Anchore.Sizing.Testing;

/// <summary>The text of a PDF as a reader gets it, without blanks: where lines break does not matter then.</summary>
/// <remarks>Feet are read apart from pages, so that text which runs over a page break stays in one piece.</remarks>
public sealed class PdfText
{
    private const double FootHeight = 60;

    private PdfText(PdfDocument document)
    {
        var pages = document.GetPages().ToArray();
        Pages = [.. pages.Select(page => Join(page.Letters.Where(letter => !IsFoot(letter))))];
        Feet = [.. pages.Select(page => Join(page.Letters.Where(IsFoot)))];
    }

    /// <summary>The pages without their feet.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The foot of each page.</summary>
    public IReadOnlyList<string> Feet { get; }

    /// <summary>All pages in one piece.</summary>
    public string Whole => string.Concat(Pages);

    public static PdfText Create(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return new PdfText(document);
    }

    /// <summary>Text as it is compared here.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static bool IsFoot(Letter letter) => letter.StartBaseLine.Y < FootHeight;

    private static string Join(IEnumerable<Letter> letters) => Squeeze(string.Concat(letters.Select(letter => letter.Value)));
}
