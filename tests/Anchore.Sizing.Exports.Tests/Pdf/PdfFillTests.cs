using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Anchore.Sizing.Exports.Tests.Pdf;

/// <summary>How far pages are filled, measured from what is drawn on them, and whether page one can stand alone.</summary>
public sealed class PdfFillTests
{
    private const double Top = 54;
    private const double Bottom = 66;
    private const double FootHeight = 60;

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Every_page_but_the_last_is_a_third_full_at_least(string kind, Paper paper) => AssertFilled(PlanKinds.File(kind, paper));

    // Notes of different lengths move what follows over the page, so that every section comes to stand at every height.
    [Theory]
    [InlineData("""{"release":"4.0","analyzer":60,"policyEngine":25,"catalog":13,"api":7,"simpleQueue":5,"nodeMemory":"48 GB"}""", Paper.A4)]
    [InlineData("""{"release":"6.1","nodeType":"m6i.2xlarge","imagesPerMonth":2000,"postgres":"9.6","imagesPerHour":400}""", Paper.Letter)]
    public void Pages_are_filled_wherever_a_section_begins(string deployment, Paper paper)
    {
        for (var lines = 2; lines < 50; lines += 3)
        {
            var notes = string.Join("\\n", Enumerable.Range(1, lines));
            AssertFilled(Plans.Pdf(Plans.Create($"{deployment[..^1]},\"notes\":\"{notes}\"}}"), paper));
        }
    }

    [Theory]
    [MemberData(nameof(PlanKinds.All), MemberType = typeof(PlanKinds))]
    public void Page_one_shows_the_nodes_or_says_where_they_are(string kind, Paper paper)
    {
        var caption = PdfText.Squeeze("The nodes with their replicas, to scale by memory.");

        var pages = PdfText.Create(PlanKinds.File(kind, paper)).Pages;

        var shown = pages.Index().Last(page => page.Item.Contains(caption, StringComparison.Ordinal)).Index;
        Assert.Equal(shown > 0, pages[0].Contains($"Page{shown + 1}:{caption}", StringComparison.Ordinal));
        Assert.Contains(caption, pages[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Paper.A4)]
    [InlineData(Paper.Letter)]
    public void Page_one_has_room_for_many_nodes_beside_a_warning(Paper paper)
    {
        var plan = Plans.Create(
            """{"release":"6.1","analyzer":100,"policyEngine":20,"catalog":6,"api":8,"nodeMemory":"64 GB","nodeCpu":16,"spareNodes":3}""");

        var page = PdfText.Create(Plans.Pdf(plan, paper)).Pages[0];

        Assert.Contains("Warning", page, StringComparison.Ordinal);
        Assert.Contains("Node×25", page, StringComparison.Ordinal);
        Assert.Contains("Sparenode×3", page, StringComparison.Ordinal);
        Assert.Contains("Notdrawn:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_as_high_as_the_rest_of_the_page_allows()
    {
        var heights = Enumerable.Range(0, 36).Select(HeightAfter).ToList();

        var changes = heights.Where((height, lines) => lines == 0 || height != heights[lines - 1]);

        Assert.Equal(["300", "200", "100", "300"], changes);
    }

    private static string HeightAfter(int lines)
    {
        var drawings = new[] { 300, 200, 100 }.Select(height => new Drawing(400, height, $"{height}", [new Box(new(0, 0), 400, height, Ink.Text)])).ToArray();
        var picture = new Picture(drawings[0], "Caption") { Shorter = drawings[1..] };
        var text = Enumerable.Range(0, lines).Select(line => (Block)new Paragraph($"line {line}"));
        var cover = new Cover("Headline", "Subtitle", "", PlanStatus.Ready, "Verdict", []);
        var document = new PlanDocument("Title", "Name", "Release", "Author", null, "/", cover, [new Section("Section", [.. text, picture])], []);
        using var pdf = TaggedPdf.Read(new PdfPrinter().Print(document, Paper.A4));
        return pdf.Get<StringToken>(pdf.Tree.All.Single(element => element.Type == "Figure").Dictionary, "Alt").Data;
    }

    private static void AssertFilled(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);

        var shares = pdf.GetPages().SkipLast(1).Select(page => (page.Number, Share: FilledShare(page)));

        Assert.All(shares, page => Assert.InRange(page.Share, 1.0 / 3, 1));
    }

    private static double FilledShare(Page page)
    {
        var lowest = page.Letters.Where(letter => letter.Value != " ").Select(letter => letter.StartBaseLine.Y)
            .Concat(page.Paths.Select(path => path.GetBoundingRectangle()?.Bottom ?? page.Height))
            .Where(height => height > FootHeight)
            .Min();
        return (page.Height - Top - lowest) / (page.Height - Top - Bottom);
    }
}
