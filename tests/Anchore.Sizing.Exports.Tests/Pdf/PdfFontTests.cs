using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>A file prints the same everywhere only when it brings its faces along.</summary>
public sealed class PdfFontTests
{
    // The shipped faces have some 130 kB each; a plan needs a tenth of their glyphs.
    private const int MostFaceBytes = 60_000;

    [Theory]
    [InlineData("Contoso")]
    [InlineData("Ελληνικά Кириллица ×÷≥ ✓")]
    public void Every_font_is_embedded_and_cut_to_what_is_used(string name)
    {
        using var pdf = PdfDocument.Open(Plans.Pdf(Plans.Named(name)));

        var fonts = pdf.GetPages().SelectMany(page => FontsOf(pdf, page)).ToArray();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Equal("Type0", Name(font, "Subtype")));
        Assert.All(fonts, font => Assert.InRange(FaceOf(pdf, font).Data.Length, 100, MostFaceBytes));
        Assert.All(fonts, font => Assert.True(font.ContainsKey(NameToken.Create("ToUnicode"))));
    }

    [Fact]
    public void Each_face_is_embedded_once()
    {
        using var pdf = PdfDocument.Open(Plans.Pdf(Plans.Create(Plans.Growing)));

        var faces = pdf.GetPages().SelectMany(page => FontsOf(pdf, page)).Select(font => Name(font, "BaseFont")).Distinct().ToArray();
        var files = pdf.GetPages()
            .SelectMany(page => FontsOf(pdf, page))
            .Select(font => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(FaceOf(pdf, font).Data.Span)))
            .Distinct();

        Assert.Equal(faces.Length, files.Count());
    }

    private static IEnumerable<DictionaryToken> FontsOf(PdfDocument pdf, Page page)
    {
        var resources = Dictionary(pdf, page.Dictionary, "Resources");
        return Dictionary(pdf, resources, "Font").Data.Values.Select(font => (DictionaryToken)Resolve(pdf, font));
    }

    private static StreamToken FaceOf(PdfDocument pdf, DictionaryToken font)
    {
        var descendants = (ArrayToken)Resolve(pdf, font.Data["DescendantFonts"]);
        var descriptor = Dictionary(pdf, (DictionaryToken)Resolve(pdf, descendants[0]), "FontDescriptor");
        return (StreamToken)Resolve(pdf, descriptor.Data["FontFile2"]);
    }

    private static DictionaryToken Dictionary(PdfDocument pdf, DictionaryToken owner, string name) =>
        (DictionaryToken)Resolve(pdf, owner.Data[name]);

    private static IToken Resolve(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;

    private static string Name(DictionaryToken font, string name) => ((NameToken)font.Data[name]).Data;
}
