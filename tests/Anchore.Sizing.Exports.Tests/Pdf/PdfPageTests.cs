using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Pdf;
using UglyToad.PdfPig;

namespace Anchore.Sizing.Exports.Tests.Pdf;

public sealed class PdfPageTests
{
    [Theory]
    [InlineData(Paper.A4, 595, 842)]
    [InlineData(Paper.Letter, 612, 792)]
    public void Every_page_has_the_size_of_its_paper(Paper paper, double width, double height)
    {
        using var pdf = PdfDocument.Open(Plans.Pdf(Plans.Create(Plans.Sample), paper));

        var pages = pdf.GetPages().ToArray();

        Assert.All(pages, page => Assert.Equal((width, height), (Math.Round(page.Width), Math.Round(page.Height))));
    }

    [Theory]
    [InlineData("{}", Paper.A4)]
    [InlineData(Plans.Growing, Paper.Letter)]
    public void Every_page_says_which_of_how_many_it_is(string deployment, Paper paper)
    {
        var plan = Plans.Create(deployment);

        var feet = PdfText.Create(Plans.Pdf(plan, paper)).Feet;

        Assert.True(feet.Count > 1);
        Assert.All(feet.Index(), foot => Assert.EndsWith($"Page{foot.Index + 1}of{feet.Count}", foot.Item, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", Paper.A4)]
    [InlineData(Plans.Growing, Paper.A4)]
    [InlineData(Plans.Growing, Paper.Letter)]
    public void Nothing_is_printed_beyond_the_margins(string deployment, Paper paper)
    {
        using var pdf = PdfDocument.Open(Plans.Pdf(Plans.Create(deployment), paper));

        var letters = pdf.GetPages()
            .SelectMany(page => page.Letters.Where(letter => letter.Value != " ").Select(letter => (page, letter)))
            .ToArray();

        Assert.All(letters, mark => Assert.InRange(mark.letter.StartBaseLine.X, 53, mark.page.Width - 53));
        Assert.All(letters, mark => Assert.InRange(mark.letter.EndBaseLine.X, 53, mark.page.Width - 53));
        Assert.All(letters, mark => Assert.InRange(mark.letter.StartBaseLine.Y, 24, mark.page.Height - 20));
    }

    [Fact]
    public void A_table_repeats_its_header_on_every_page_it_runs_over()
    {
        var rows = Enumerable.Range(1, 120).Select(row => (IReadOnlyList<RichText>)[$"row {row}", $"{row} GB"]);
        var document = Empty with
        {
            Sections =
            [
                new Section(
                    "Long",
                    [new Table([new Column("Service head"), new Column("Memory head", Numeric: true)], [.. rows], ["Total", "7,260 GB"])]
                ),
            ],
        };

        var pages = PdfText
            .Create(new PdfPrinter().Print(document, Paper.A4))
            .Pages.Where(page => page.Contains("row", StringComparison.Ordinal))
            .ToArray();

        Assert.InRange(pages.Length, 3, 10);
        Assert.All(pages, page => Assert.Single(System.Text.RegularExpressions.Regex.Matches(page, "ServiceheadMemoryhead")));
        Assert.All(
            Enumerable.Range(1, 120),
            row => Assert.Contains(pages, page => page.Contains($"row{row}{row}GB", StringComparison.Ordinal))
        );
        Assert.Contains("row120120GBTotal", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_taller_than_a_page_ends_all_the_same()
    {
        var tall = string.Join(' ', Enumerable.Range(1, 3000));
        var document = Empty with { Sections = [new Section("Tall", [new Table([new Column("A"), new Column("B")], [[tall, "end"]])])] };

        var text = PdfText.Create(new PdfPrinter().Print(document, Paper.A4)).Whole;

        Assert.Contains("1234", text, StringComparison.Ordinal);
        Assert.Contains("3000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var lines = 1; lines < 60; lines++)
        {
            var filling = Enumerable.Range(0, lines).Select(line => (Block)new Paragraph($"line {line}"));
            var document = Empty with
            {
                Sections = [new Section("First", [.. filling]), new Section("Second heading", [new Paragraph("its text")])],
            };

            var pages = PdfText.Create(new PdfPrinter().Print(document, Paper.A4)).Pages;

            Assert.DoesNotContain(pages, page => page.EndsWith("Secondheading", StringComparison.Ordinal));
        }
    }

    private static PlanDocument Empty =>
        new("Title", "Name", "Release", "Author", null, "/", new Cover("Headline", "Subtitle", "", PlanStatus.Ready, "Verdict", []), [], []);
}
