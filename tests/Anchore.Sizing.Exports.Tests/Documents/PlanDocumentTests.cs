using Anchore.Sizing.Documents.Blocks;

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
        Assert.All(document.Cover.Cards, card => Assert.InRange(card.Footnote ?? 0, 1, document.Footnotes.Count));
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

    [Fact]
    public void A_plan_without_a_name_has_a_title_all_the_same()
    {
        var plan = Plans.Named("");

        var document = Plans.Document(plan);

        Assert.Equal("Sizing of Anchore Enterprise 4.0", document.Title);
        Assert.Equal("Deployment plan", document.Cover.Headline);
    }
}
