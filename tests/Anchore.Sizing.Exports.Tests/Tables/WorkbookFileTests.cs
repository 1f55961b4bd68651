using System.IO.Compression;
using Anchore.Sizing.Engine.Plans;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workbook = Anchore.Sizing.Exports.Tables.Workbook;

namespace Anchore.Sizing.Exports.Tests.Tables;

public class WorkbookFileTests
{
    [Fact]
    public void The_file_is_valid_whatever_the_deployment()
    {
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);

        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                using var document = Open(plan);

                Assert.Empty(validator.Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            },
            iter: 10);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        var plan = Plans.Create(Plans.Growing);

        var first = Bytes(plan);
        var second = Bytes(Plans.Create(Plans.Growing));

        Assert.Equal(first, second);
    }

    [Fact]
    public void No_part_carries_a_date_or_a_random_name()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(Plans.Create(Plans.Sample))));

        var entries = zip.Entries.Select(entry => entry.FullName);

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(
            [
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/core.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/worksheets/_rels/sheet3.xml.rels",
                "xl/worksheets/_rels/sheet4.xml.rels",
                "xl/worksheets/_rels/sheet5.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet2.xml",
                "xl/worksheets/sheet3.xml",
                "xl/worksheets/sheet4.xml",
                "xl/worksheets/sheet5.xml",
            ],
            entries
        );
    }

    [Fact]
    public void Every_sheet_keeps_its_first_row_in_sight_and_sets_its_columns()
    {
        using var document = Open(Plans.Create(Plans.Sample));

        var sheets = document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!).ToArray();

        Assert.Equal(5, sheets.Length);
        Assert.All(sheets, sheet => Assert.Equal(1, Assert.Single(sheet.Descendants<Pane>()).VerticalSplit!.Value));
        Assert.All(sheets, sheet => Assert.True(sheet.Descendants<Column>().Count() >= 5));
    }

    [Fact]
    public void A_source_can_be_opened_from_its_row()
    {
        using var document = Open(Plans.Create(Plans.Sample));
        var network = document.WorkbookPart!.WorksheetParts.Single(part =>
            part.Uri.OriginalString.EndsWith("sheet3.xml", StringComparison.Ordinal)
        );

        var links = network.Worksheet!.Descendants<Hyperlink>().ToArray();

        var addresses = network.HyperlinkRelationships.ToDictionary(
            relationship => relationship.Id,
            relationship => relationship.Uri.OriginalString
        );
        Assert.Equal(
            Plans.Create(Plans.Sample).Network.Select(connection => connection.Source.Address),
            links.Select(link => addresses[link.Id!.Value!])
        );
    }

    [Fact]
    public void The_properties_name_the_plan_and_who_made_the_file()
    {
        using var document = Open(Plans.Create(Plans.Growing));

        var properties = document.PackageProperties;

        Assert.Equal(("Café Ōsaka", "Anchore Sizing", null), (properties.Title, properties.Creator, properties.Created));
        Assert.StartsWith("Anchore Enterprise 4.0, rule book of ", properties.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HostileNames.Theory), MemberType = typeof(HostileNames))]
    public void A_name_is_one_cell_of_text_and_nothing_else(string name)
    {
        var plan = Plans.Named(name);
        var harmless = new ReadWorkbook(Workbook.Create(Plans.Named("harmless"), Identities.Create(Plans.Named("harmless"))));

        var workbook = new ReadWorkbook(Workbook.Create(plan, Identities.Create(plan)));

        Assert.Equal(harmless.Formulas, workbook.Formulas);
        Assert.Equal(harmless.Texts.Count(), workbook.Texts.Count());
        Assert.Equal(
            name.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD').Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal),
            workbook.Text("Summary", "A1")
        );
    }

    [Fact]
    public void A_cell_of_the_users_text_stays_text_when_it_is_edited()
    {
        using var document = Open(Plans.Named("=1+1"));
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();

        var cell = document
            .WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>())
            .Single(cell => cell.InnerText == "=1+1");

        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.True(formats[cell.StyleIndex!.Value].QuotePrefix!.Value);
    }

    private static byte[] Bytes(SizingPlan plan) => Workbook.Create(plan, Identities.Create(plan)).Bytes.ToArray();

    private static SpreadsheetDocument Open(SizingPlan plan) => SpreadsheetDocument.Open(new MemoryStream(Bytes(plan)), isEditable: false);
}
