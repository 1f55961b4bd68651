using Anchore.Sizing.Pdf;
using UglyToad.PdfPig.Tokens;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>A customer's name is printed in its own script, and what cannot be printed is known beforehand.</summary>
public sealed class PdfScriptTests
{
    private static readonly PdfPrinter Printer = new();

    public static TheoryData<string> Scripts =>
        ["שלום עולם", "شركة المرساة للبرمجيات", "नमस्ते दुनिया", "สวัสดีชาวโลก", "株式会社アンカー", "한국 주식회사", "北京安科软件有限公司"];

    public static TheoryData<string> Complex => ["שלום עולם", "شركة المرساة", "नमस्ते", "สวัสดี"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_name_in_its_own_script_is_printed_as_it_stands(string name)
    {
        var missing = Printer.FindUnprintable(name);

        var text = PdfText.Create(Plans.Pdf(Plans.Named(name))).Whole;

        Assert.Empty(missing);
        Assert.DoesNotContain("[U+", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Complex))]
    public void A_name_whose_glyphs_stand_in_another_order_is_read_as_written(string name)
    {
        using var pdf = TaggedPdf.Read(Plans.Pdf(Plans.Named(name)));

        var heading = pdf.Tree.All.First(element => element.Type == "H1");
        var words = heading.Children.Where(child => child.Type == "Span").Select(span => ActualText(span.Dictionary));

        Assert.Equal(PdfText.Squeeze(name), PdfText.Squeeze(string.Concat(words)));
    }

    [Fact]
    public void Hebrew_letters_run_from_right_to_left_and_numbers_among_them_from_left_to_right()
    {
        using var pdf = TaggedPdf.Read(Plans.Pdf(Plans.Named("אב 12 גד")));

        var letters = pdf.Pages[0].Letters.Where(letter => letter.BoundingBox.Bottom > 700 && letter.FontSize > 20 && letter.Value != " ");

        Assert.Equal("דג12בא", string.Concat(letters.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)));
    }

    [Fact]
    public void A_long_name_from_right_to_left_begins_on_its_first_line()
    {
        var name = string.Join(' ', Enumerable.Repeat("שלום", 11)) + " סוף";
        using var pdf = TaggedPdf.Read(Plans.Pdf(Plans.Named(name)));

        var end = pdf.Pages[0].Letters.First(letter => letter.Value == "ס");
        var first = pdf.Pages[0].Letters.First(letter => letter.Value == "ש");

        Assert.True(end.StartBaseLine.Y < first.StartBaseLine.Y);
    }

    [Fact]
    public void Arabic_letters_are_joined()
    {
        using var pdf = TaggedPdf.Read(Plans.Pdf(Plans.Named("ببب")));

        var widths = pdf.Pages[0].Letters
            .Where(letter => letter.BoundingBox.Bottom > 700 && letter.FontSize > 20 && letter.Width > 1)
            .Select(letter => Math.Round(letter.Width, 2));

        Assert.True(widths.Distinct().Count() > 1);
    }

    [Theory]
    [InlineData("Contoso & Söhne", "")]
    [InlineData("A\uE000😀B\uE000", "\uE000😀")]
    public void What_cannot_be_printed_is_listed_once_and_in_order(string text, string expected)
    {
        var missing = Printer.FindUnprintable(text);

        Assert.Equal(expected, string.Concat(missing));
    }

    private static string ActualText(DictionaryToken span) => span.Data["ActualText"] switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        var other => throw new InvalidOperationException($"{other} is no text."),
    };
}
