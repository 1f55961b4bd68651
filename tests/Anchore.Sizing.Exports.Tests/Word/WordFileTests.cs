using System.Globalization;
using System.IO.Compression;
using Anchore.Sizing.Documents;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Documents.Drawings;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Tests.Tables;
using Anchore.Sizing.Exports.Word;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Column = Anchore.Sizing.Documents.Blocks.Column;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphModel = Anchore.Sizing.Documents.Blocks.Paragraph;
using PictureModel = Anchore.Sizing.Documents.Blocks.Picture;
using TableModel = Anchore.Sizing.Documents.Blocks.Table;
using TableXml = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Anchore.Sizing.Exports.Tests.Word;

public sealed class WordFileTests
{
    [Theory]
    [InlineData("Minimal.txt", "{}")]
    [InlineData("Rich.txt", Plans.Rich)]
    public void A_plan_has_its_golden_text(string golden, string deployment) =>
        Golden.Match(ReadDocument.Format(Write(Plans.Create(deployment))), golden);

    [Fact]
    public void The_file_is_valid_whatever_the_deployment()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);

        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                using var document = ReadDocument.Open(Write(plan));

                Assert.Empty(validator.Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            },
            iter: 10);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes_without_the_time_of_writing()
    {
        var file = Write(Plans.Create(Plans.Rich));

        Assert.Equal(file, Write(Plans.Create(Plans.Rich)));
        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData("""{"preparedBy":"Jane & Co"}""", "Jane & Co", null)]
    [InlineData("""{"date":"2026-11-26"}""", "Anchore Sizing", "2026-11-26")]
    public void The_properties_name_the_author_and_the_date_of_the_plan_or_none(string deployment, string author, string? date)
    {
        using var document = ReadDocument.Open(Write(Plans.Create(deployment)));

        var properties = document.PackageProperties;
        Assert.Equal(author, properties.Creator);
        Assert.Equal("en", properties.Language);
        Assert.Equal(date, properties.Created?.ToString("yyyy-MM-dd", null));
        Assert.Equal(date, properties.Modified?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Everything_of_the_plans_document_is_in_the_file() => GeneratedPlans.OfAnyRelease.Sample(
        plan =>
        {
            using var file = ReadDocument.Open(Write(plan));
            var body = Squeeze(ReadDocument.Words(file.MainDocumentPart!.Document!.Body!));
            var notes = Squeeze(ReadDocument.Words(file.MainDocumentPart.FootnotesPart!.Footnotes!));

            var document = Plans.Document(plan, "https://sizing.example.com");

            Assert.All(document.Sections.SelectMany(section => section.Blocks).SelectMany(Texts), text => Assert.Contains(Squeeze(text), body, StringComparison.Ordinal));
            Assert.All(document.Footnotes, note => Assert.Contains(Squeeze(note.Text.Plain), notes, StringComparison.Ordinal));
        },
        iter: 20);

    [Theory]
    [InlineData(Paper.A4, 11906, 9638)]
    [InlineData(Paper.Letter, 12240, 9972)]
    public void Tables_pictures_and_foot_are_as_wide_as_the_text_on_the_paper(Paper paper, int width, int textWidth)
    {
        using var document = ReadDocument.Open(Write(Plans.Create(Plans.Rich), paper));
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.Equal((uint)width, body.Descendants<PageSize>().Single().Width!.Value);
        Assert.All(
            body.Elements<TableXml>(),
            table => Assert.InRange(table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture)), textWidth - 10, textWidth + 5));
        Assert.All(
            body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Drawing>(),
            drawing => Assert.InRange(drawing.Inline!.Extent!.Cx!.Value, 1, textWidth * 635L));
        Assert.Equal(textWidth, document.MainDocumentPart!.FooterParts.Single().Footer!.Descendants<TabStop>().Single().Position!.Value);
    }

    [Theory]
    [InlineData(9638)]
    [InlineData(9972)]
    public void No_column_is_narrower_than_a_word_of_its_header(int width)
    {
        Column[] columns = [new("Directions", Share: 0.1f), new("Replicas on each", Share: 3), new("Memory", Numeric: true, Share: 0.5f)];

        var widths = WordColumns.Widths(columns, width);

        Assert.InRange(widths.Sum(), width - 3, width);
        Assert.InRange(widths[0] / 20f, TextMeasure.Width("Directions", 10.5f, strong: true), 100);
        Assert.InRange(widths[2] / 20f, TextMeasure.Width("Memory", 10.5f, strong: true), 100);
        Assert.True(widths[1] > widths[0] + widths[2]);
    }

    [Fact]
    public void Only_styles_that_are_defined_are_used()
    {
        using var document = ReadDocument.Open(Write(Plans.Create(Plans.Rich)));
        var main = document.MainDocumentPart!;
        var defined = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!).ToHashSet();

        OpenXmlElement[] parts = [main.Document!, main.FootnotesPart!.Footnotes!, main.FooterParts.Single().Footer!];
        var used = parts.SelectMany(part => part.Descendants()).SelectMany(StyleOf).ToHashSet();

        Assert.NotEmpty(used);
        Assert.Subset(defined, used);
    }

    [Fact]
    public void Readers_who_cannot_see_it_have_headers_titles_and_descriptions()
    {
        using var document = ReadDocument.Open(Write(Plans.Create(Plans.Rich)));
        var body = document.MainDocumentPart!.Document!.Body!;

        Assert.All(body.Elements<TableXml>(), table =>
        {
            Assert.NotEmpty(table.Descendants<TableCaption>().Single().Val!.Value!);
            Assert.Single(table.Elements<TableRow>(), row => row.Descendants<TableHeader>().Any());
        });
        var drawings = body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Drawing>().ToArray();
        Assert.Equal(5, drawings.Length);
        Assert.All(drawings, drawing => Assert.NotEmpty(drawing.Inline!.DocProperties!.Description!.Value!));
    }

    [Fact]
    public void Each_footnote_is_referred_to_once_and_each_number_in_the_text_is_its_own()
    {
        using var document = ReadDocument.Open(Write(Plans.Create(Plans.Rich)));
        var main = document.MainDocumentPart!;

        var notes = main.FootnotesPart!.Footnotes!.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>().Select(note => (int)note.Id!).Where(id => id > 0);
        var references = main.Document!.Descendants<FootnoteReference>().Select(reference => (int)reference.Id!);

        Assert.Equal(notes, references);
    }

    [Fact]
    public void The_contents_lead_to_each_heading()
    {
        using var document = ReadDocument.Open(Write(Plans.Create(Plans.Rich)));
        var body = document.MainDocumentPart!.Document!.Body!;

        var entries = body.Descendants<Hyperlink>().Where(link => link.Anchor is not null).Select(link => (link.Anchor!.Value, link.InnerText));
        var headings = body.Elements<Paragraph>().Where(paragraph => StyleOf(paragraph.ParagraphProperties!.ParagraphStyleId!).Contains(StyleIds.Heading))
            .Select(heading => (heading.GetFirstChild<BookmarkStart>()!.Name!.Value, heading.InnerText));

        Assert.Equal(headings, entries);
    }

    private static IEnumerable<string> StyleOf(OpenXmlElement element) => element switch
    {
        ParagraphStyleId { Val.Value: { } id } => [id],
        RunStyle { Val.Value: { } id } => [id],
        TableStyle { Val.Value: { } id } => [id],
        _ => [],
    };

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        ParagraphModel paragraph => paragraph.Text.Lines.Select(line => line.Plain),
        Facts facts => facts.Items.SelectMany(fact => new[] { fact.Label, fact.Value.Plain, fact.Remark }),
        TableModel table => table.Rows.SelectMany(row => row).Concat(table.Total ?? []).Select(cell => cell.Plain)
            .Concat(table.Columns.Select(column => column.Header)),
        Callout callout => [callout.Message.Plain, callout.Remedy ?? "", callout.Source ?? ""],
        PictureModel picture => [picture.Caption, picture.Drawing.Alternative],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    // References and the blanks that keep numbers and units together are the file's own.
    private static string Squeeze(string text) => string.Concat(Characters.LegalInXml(text).Where(letter => !char.IsWhiteSpace(letter)));

    private static byte[] Write(SizingPlan plan, Paper paper = Paper.A4) =>
        WordPackage.Write(Plans.Document(plan, "https://sizing.example.com"), Identities.Create(plan), paper);
}
