using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.Quantities;
using Anchore.Sizing.Exports.Tables;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Tables;

public class WorkbookTests
{
    private const string Bill = "Bill of materials";

    [Theory]
    [InlineData("Minimal", "{}")]
    [InlineData("Rich", Plans.Rich)]
    public void The_cells_are_as_reviewed(string name, string deployment)
    {
        var plan = Plans.Create(deployment);

        var cells = Read(plan).Print();

        Golden.Match(cells, $"{name}.txt");
    }

    [Fact]
    public void Formulas_come_to_the_values_that_stand_beside_them()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var workbook = Read(plan);

                Assert.All(
                    workbook.Formulas,
                    cell => Assert.Equal(workbook.Stored(cell.Sheet, cell.Address), workbook.Compute(cell.Sheet, cell.Address))
                );
            },
            iter: 40
        );
    }

    [Fact]
    public void The_summary_gives_every_figure_to_the_last_byte()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var workbook = Read(plan);
                var ofServices = plan.Services.SelectMany(service => new[] { service.Memory, service.Cpu });

                Assert.All(plan.Figures.Except(ofServices), figure => Assert.Equal(
                    figure!.Unit == Unit.Bytes ? figure.Value / 1_000_000_000 : figure.Value,
                    workbook.Stored("Summary", workbook.Find("Summary", "B", figure.Label))));
            },
            iter: 40);
    }

    [Theory]
    [InlineData("All services", "D", "SUM(D6:D15)")]
    [InlineData("All services", "G", "SUM(G6:G15)")]
    [InlineData("Analyzer", "G", "D6*F6")]
    [InlineData("Nodes", "G", "D2*F2")]
    public void Totals_are_live(string item, string column, string formula)
    {
        var workbook = Read(Plans.Create(Plans.Sample));

        var address = workbook.Find(Bill, column, item);

        Assert.Equal(formula, workbook.FormulaOf(Bill, address));
    }

    [Fact]
    public void The_summary_refers_to_the_bill_of_materials()
    {
        var workbook = Read(Plans.Create(Plans.Sample));

        var memory = workbook.Find("Summary", "B", "Memory");

        Assert.Equal(("'Bill of materials'!G16", 120m), (workbook.FormulaOf("Summary", memory), workbook.Stored("Summary", memory)));
    }

    [Fact]
    public void Bytes_beyond_the_digits_of_a_spreadsheet_are_kept_in_words()
    {
        var plan = Plans.Create("""{"analyzer":1000,"largestImage":"9999999999999 B","concurrency":64}""");

        var workbook = Read(plan);

        var note = workbook.Text(Bill, workbook.Find(Bill, "L", "Temporary volume of an analyzer"));
        Assert.Equal("Exactly 1,919,999,999,999,808,000 bytes in total.", note);
    }

    [Fact]
    public void Nodes_that_cannot_hold_a_replica_have_words_for_a_number()
    {
        var plan = Plans.Create("""{"nodeMemory":"4 GB"}""");

        var file = Workbook.Create(plan, Identities.Create(plan));

        var workbook = new ReadWorkbook(file);
        Assert.Equal("does not fit", workbook.Text(Bill, workbook.Find(Bill, "D", "Nodes")));
        Assert.Equal("does not fit", workbook.Text("Summary", workbook.Find("Summary", "B", "Nodes")));
        Assert.Contains(Assert.Single(file.Remarks), workbook.Texts);
    }

    private static ReadWorkbook Read(SizingPlan plan) => new(Workbook.Create(plan, Identities.Create(plan)));
}
