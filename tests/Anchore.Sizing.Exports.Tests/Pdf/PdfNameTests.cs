using Anchore.Sizing.Documents;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>Whatever a plan is called, its PDF is printed and says so: never a box, never a question mark, never an exception.</summary>
public sealed class PdfNameTests
{
    public static TheoryData<string> Hostile => new()
    {
        "<script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "+1+1", "@SUM(1)", "-2",
        "שלום עולם", "العربية", "\u0780\u0781 \u0780, x", "\u0710-\u0710\u0301 (a)",
        "a\u202Eb\u2066c\u2069",
        "\u0301", "\u0301\u0308\u0301 x", "e\u0301\u0323",
        "😀👩‍👩‍👧‍👦🏳️‍🌈", "🇩🇪",
        "\u200B\u200C\u200D\uFEFF", "\u00AD", "   ", "\u3000",
        "\uFFFD\uFFFF\uFDD0", "\U0010FFFF", "\uE000",
        ") Tj ET (", "\\", "%PDF-1.7", "endstream endobj",
        new string('W', 120), new string('i', 120), new string('-', 120), new string('\u0301', 120),
        string.Concat(Enumerable.Repeat("株", 120)),
        string.Concat(Enumerable.Repeat("😀", 120)),
        "नमस्ते", "ไทย", "한국어", "ﬁ ﬂ", "½ ² ₂ ™ € ₿", "\uD800", "\u0000",
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_is_printed_on_both_papers(string name)
    {
        var plan = Plans.Named(name);

        var files = new[] { Plans.Pdf(plan, Paper.A4), Plans.Pdf(plan, Paper.Letter) };

        Assert.All(files, file => Assert.Contains(PdfText.Squeeze(plan.Verdict), PdfText.Create(file).Whole, StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain('\uFFFD', PdfText.Create(file).Whole));
    }

    [Theory]
    [InlineData("\uE000\uE001", "[U+E000U+E001]")]
    [InlineData("A\uE000B", "A[U+E000]B")]
    [InlineData("😀", "[U+1F600]")]
    public void A_character_that_no_face_has_is_named_by_its_code_point(string name, string printed)
    {
        var plan = Plans.Named(name);

        var text = PdfText.Create(Plans.Pdf(plan));

        Assert.Contains(printed, text.Pages[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Café Ōsaka Žižkov Łódź ßÆø")]
    [InlineData("Ελληνικά Кириллица")]
    [InlineData("<b>&amp;</b> = + - @ | ' \"")]
    public void A_name_in_letters_that_the_faces_have_is_printed_as_it_stands(string name)
    {
        var plan = Plans.Named(name);

        var text = PdfText.Create(Plans.Pdf(plan));

        Assert.Contains(PdfText.Squeeze(name), text.Pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_combining_accent_prints_as_the_letter_with_its_accent()
    {
        var plan = Plans.Named("Cafe\u0301");

        var text = PdfText.Create(Plans.Pdf(plan)).Pages[0].Normalize(System.Text.NormalizationForm.FormC);

        Assert.Contains("Café", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_120_characters_is_printed_whole_on_the_cover()
    {
        var name = string.Join(' ', Enumerable.Range(100, 30))[..119] + "Z";

        var text = PdfText.Create(Plans.Pdf(Plans.Named(name)));

        Assert.Contains(PdfText.Squeeze(name), text.Pages[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('W')]
    [InlineData('M')]
    [InlineData('@')]
    public void A_name_of_120_wide_characters_without_a_blank_is_printed_whole_too(char wide)
    {
        var name = new string(wide, 120);

        var text = PdfText.Create(Plans.Pdf(Plans.Named(name)));

        Assert.Contains(name, text.Pages[0], StringComparison.Ordinal);
    }
}
