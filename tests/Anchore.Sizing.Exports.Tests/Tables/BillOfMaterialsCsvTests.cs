using System.Globalization;
using System.Text;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Tables;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Tables;

public class BillOfMaterialsCsvTests
{
    [Theory]
    [InlineData("Sample", Plans.Sample)]
    [InlineData("Growing", Plans.Growing)]
    [InlineData("Recent", """{"release":"6.1","analyzer":3,"nodeCpu":8,"nodeMemory":"64 GB"}""")]
    public void The_bill_of_materials_is_as_reviewed(string name, string deployment)
    {
        var plan = Plans.Of(deployment);

        var text = Encoding.UTF8.GetString(BillOfMaterialsCsv.Of(plan, Identities.Of(plan)).Bytes.Span);

        Golden.Match(text.ReplaceLineEndings("\n"), $"{name}.csv");
    }

    [Fact]
    public void Its_totals_are_the_figures_of_the_plan()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var rows = CsvRows.Of(BillOfMaterialsCsv.Of(plan, Identities.Of(plan)));

                Assert.Equal(plan[FigureIds.Memory].Value, Sum(rows, "Service", "Size total (bytes)"));
                Assert.Equal(plan[FigureIds.Memory].Value, Sum(rows, "Service total", "Size total (bytes)"));
                Assert.Equal(plan[FigureIds.Replicas].Value, Sum(rows, "Service", "Quantity"));
                Assert.Equal(plan[FigureIds.Temporary].Value + plan[FigureIds.Configuration].Value, Sum(rows, "Volume", "Size total (bytes)"));
                Assert.Equal(plan[FigureIds.Object].Value, Sum(rows, "Object storage", "Size total (bytes)"));
                Assert.Equal(plan.Find(FigureIds.Cpu)?.Value, Sum(rows, "Service", "CPU total"));
                Assert.Equal(plan[FigureIds.Nodes].Value, Sum(rows, "Node", "Quantity"));
            },
            iter: 300);
    }

    [Fact]
    public void Quantity_times_the_size_of_one_is_the_size_of_all()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var rows = CsvRows.Of(BillOfMaterialsCsv.Of(plan, Identities.Of(plan))).Where(row => row["Size each (bytes)"].Length > 0);

                Assert.All(rows, row => Assert.Equal(Number(row["Quantity"]) * Number(row["Size each (bytes)"]), Number(row["Size total (bytes)"])));
            },
            iter: 300);
    }

    [Fact]
    public void What_the_vendor_does_not_size_is_listed_as_not_stated()
    {
        var plan = Plans.Of("{}");

        var rows = CsvRows.Of(BillOfMaterialsCsv.Of(plan, Identities.Of(plan)));

        Assert.Equal(["PostgreSQL", "Redis"], rows.Where(row => row["Size total"] == "not stated").Select(row => row["Item"]));
        Assert.All(rows.Where(row => row["Category"] == "Service"), row => Assert.Equal("not stated", row["CPU each"]));
    }

    [Fact]
    public void Nodes_that_cannot_hold_a_replica_have_no_number_and_the_file_says_why()
    {
        var plan = Plans.Of("""{"nodeMemory":"4 GB"}""");

        var file = BillOfMaterialsCsv.Of(plan, Identities.Of(plan));

        var nodes = Assert.Single(CsvRows.Of(file), row => row["Item"] == "Nodes in use");
        Assert.Equal(("does not fit", "does not fit"), (nodes["Quantity"], nodes["Size total (bytes)"]));
        Assert.Equal(nodes["Note"], Assert.Single(file.Remarks));
    }

    [Fact]
    public void A_store_that_the_release_lacks_is_named_in_the_file()
    {
        var plan = Plans.Of("""{"release":"6.1","objectStore":"swift"}""");

        var file = BillOfMaterialsCsv.Of(plan, Identities.Of(plan));

        var documents = Assert.Single(CsvRows.Of(file), row => row["Category"] == "Object storage");
        Assert.Equal(documents["Note"], Assert.Single(file.Remarks));
        Assert.Contains("cannot keep documents", documents["Note"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_cache_is_in_the_temporary_volume_and_said_to_be()
    {
        var plan = Plans.Of("""{"analyzer":2,"layerCache":"10 GB"}""");

        var volume = Assert.Single(CsvRows.Of(BillOfMaterialsCsv.Of(plan, Identities.Of(plan))), row => row["Item"] == "Temporary volume of an analyzer");

        Assert.Equal(("2", "16000000000", "32000000000"), (volume["Quantity"], volume["Size each (bytes)"], volume["Size total (bytes)"]));
        Assert.Equal("Includes 10 GB of layer cache for each analyzer.", volume["Note"]);
    }

    private static decimal? Sum(IEnumerable<IReadOnlyDictionary<string, string>> rows, string category, string column) =>
        rows.Where(row => row["Category"] == category).Aggregate((decimal?)0, (sum, row) => sum + Number(row[column]));

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
