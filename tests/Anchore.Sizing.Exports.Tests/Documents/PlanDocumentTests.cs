using System.Text.Json;
using Anchore.Sizing.Documents.Blocks;
using Anchore.Sizing.Engine.Plans;

namespace Anchore.Sizing.Exports.Tests.Documents;

public sealed class PlanDocumentTests
{
    [Theory]
    [InlineData("Minimal.txt", "{}")]
    [InlineData("Rich.txt", Plans.Rich)]
    public void A_plan_has_its_golden_text(string golden, string deployment)
    {
        var plan = Plans.Create(deployment);

        var document = Plans.Document(plan);

        Golden.Match(DocumentText.Format(document), golden);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(Plans.Sample)]
    [InlineData(Plans.Growing)]
    public void Every_reference_to_a_footnote_has_its_footnote(string deployment)
    {
        var plan = Plans.Create(deployment);

        var document = Plans.Document(plan);

        Assert.Equal(Enumerable.Range(1, document.Footnotes.Count), document.Footnotes.Select(note => note.Number));
        var cells = document.Sections.SelectMany(section => section.Blocks).OfType<Table>()
            .SelectMany(table => table.Rows.Append(table.Total ?? []).SelectMany(row => row));
        var references = cells.SelectMany(cell => cell.Runs).SelectMany(run => run.Footnotes ?? [])
            .Concat(document.Cover.Cards.SelectMany(card => card.Footnotes));
        Assert.Equal(Enumerable.Range(1, document.Footnotes.Count), references.Distinct().Order());
    }

    [Fact]
    public void A_table_has_one_cell_a_column()
    {
        var plan = Plans.Create(Plans.Growing);

        var tables = Plans.Document(plan).Sections.SelectMany(section => section.Blocks).OfType<Table>().ToArray();

        Assert.NotEmpty(tables);
        Assert.All(
            tables,
            table => Assert.All(table.Rows.Append(table.Total ?? table.Rows[0]), row => Assert.Equal(table.Columns.Count, row.Count))
        );
    }

    [Theory]
    [InlineData("", "", null, "")]
    [InlineData("Example Corp", "", null, "Prepared for Example Corp")]
    [InlineData("", "Jane Doe", null, "Prepared by Jane Doe")]
    [InlineData("", "", "2026-11-06", "November 6, 2026")]
    [InlineData("Example Corp", "Jane Doe", "2026-11-26", "Prepared for Example Corp by Jane Doe, November 26, 2026")]
    public void A_document_says_for_whom_by_whom_and_when(string customer, string author, string? date, string expected)
    {
        var plan = Plans.Create(JsonSerializer.Serialize(new { preparedFor = customer, preparedBy = author, date }));

        var document = Plans.Document(plan);

        Assert.Equal(expected, document.Cover.Preparation);
        Assert.Equal(author.Length > 0 ? author : "Anchore Sizing", document.Author);
        Assert.Equal(plan.Deployment.Date, document.Date);
    }

    [Theory]
    [InlineData("{}", PlanStatus.Ready, false)]
    [InlineData("""{"dockerSocket":true}""", PlanStatus.Attention, true)]
    [InlineData("""{"postgres":"9.6"}""", PlanStatus.Blocked, true)]
    public void What_must_be_fixed_stands_before_everything_else(string deployment, PlanStatus status, bool fixes)
    {
        var plan = Plans.Create(deployment);

        var document = Plans.Document(plan);

        Assert.Equal(status, document.Cover.Status);
        Assert.Equal(fixes ? "What to fix" : "Nodes", document.Sections[0].Heading);
    }

    [Fact]
    public void A_plan_without_a_name_has_a_title_all_the_same()
    {
        var plan = Plans.Named("");

        var document = Plans.Document(plan);

        Assert.Equal("Sizing of Anchore Enterprise 4.0", document.Title);
        Assert.Equal("Deployment plan", document.Cover.Headline);
    }
}
