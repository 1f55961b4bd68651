using System.Text;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Pdf.QuestPdf;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>
/// The renderer for QuestPDF hands over the whole document. It runs here against signatures that record text and draw nothing:
/// how the pages look, their tags and their size are not tested.
/// </summary>
public sealed class QuestPdfTests
{
    private static readonly QuestPdfPrinter Printer = new("Community");

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Every_figure_finding_row_and_footnote_is_handed_over_in_order(string kind, Paper paper)
    {
        var document = PlanKinds.Document(kind);

        var given = PdfText.Squeeze(Encoding.UTF8.GetString(Printer.Print(document, paper)));

        var at = 0;
        foreach (var line in SpokenText.Of(document))
        {
            var text = PdfText.Squeeze(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            var found = given.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{line}\" is missing, or comes too early.");
            at = found + text.Length;
        }
    }

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Every_picture_is_handed_over_with_its_alternative(string kind, Paper paper)
    {
        var document = PlanKinds.Document(kind);
        var pictures = document.Sections.SelectMany(section => section.Blocks).OfType<Picture>().ToArray();

        var given = Encoding.UTF8.GetString(Printer.Print(document, paper));

        Assert.Equal(pictures.Length, given.Split("<svg").Length - 1);
        Assert.All(pictures, picture => Assert.Contains(picture.Drawing.Alternative, given, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("community")]
    [InlineData("Free")]
    public void A_license_must_be_chosen_by_its_name(string? license)
    {
        var error = Assert.Throws<ArgumentException>(() => new QuestPdfPrinter(license));

        Assert.Contains("choose one of Evaluation, Community, Professional, Enterprise", error.Message, StringComparison.Ordinal);
        Assert.Contains("https://www.questpdf.com/license/", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_printed_is_listed() => Assert.Equal(["\uE000"], Printer.FindUnprintable("A\uE000B"));
}
