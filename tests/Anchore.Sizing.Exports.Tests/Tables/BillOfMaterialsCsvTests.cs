using System.Globalization;
using System.Text;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Tables;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Tables;

public class BillOfMaterialsCsvTests
{
    [Theory]
    [InlineData("Minimal", "{}")]
    [InlineData("Rich", Plans.Rich)]
    public void The_bill_of_materials_is_as_reviewed(string name, string deployment)
    {
        var plan = Plans.Create(deployment);

        var text = Encoding.UTF8.GetString(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)).Bytes.Span);

        Assert.Equal('\uFEFF', text[0]);
        Golden.Match(text[1..].ReplaceLineEndings("\n"), $"{name}.csv");
    }

    [Fact]
    public void Its_amounts_are_the_figures_of_the_plan()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var rows = CsvRows.Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)));

                Assert.Equal(plan[FigureIds.Memory].Value, Sum(rows, "Service", "Size total (bytes)"));
                Assert.Equal(plan[FigureIds.Replicas].Value, Sum(rows, "Service", "Quantity"));
                Assert.Equal(plan.Find(FigureIds.Cpu)?.Value, Sum(rows, "Service", "CPU total"));
                Assert.Equal(plan[FigureIds.Configuration].Value, Sum(rows, "Configuration", "Size total (bytes)"));
                Assert.Equal(plan[FigureIds.Connections].Value, Sum(rows, "Database connections", "Quantity"));
                Assert.Equal(plan[FigureIds.Nodes].Value, Sum(rows, "Node", "Quantity"));
            },
            iter: 300);
    }

    [Fact]
    public void Documents_are_bought_once_at_the_horizon_where_they_lie()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var rows = CsvRows.Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)));

                var inDatabase = plan.Deployment.ObjectStore == "database";
                var documents = plan[FigureIds.ObjectAtHorizon].Value!.Value;
                var least = plan.Book.Find("database.storage.minimum")?.Value.Amount ?? 0;
                var database = rows.First(row => row["Category"] == "Database");
                Assert.Equal(inDatabase ? documents + least : least > 0 ? least : null, Number(database["Size total (bytes)"]));
                var stores = rows.Where(row => row["Category"] == "Object store").Select(row => Number(row["Size total (bytes)"])!.Value);
                Assert.Equal(inDatabase ? [] : [documents], stores);
            },
            iter: 300);
    }

    [Fact]
    public void What_to_buy_stands_apart_from_what_runs_on_it_and_no_line_sums_others()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var rows = CsvRows.Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)));

                Assert.Equal(["What to buy", "What runs on it"], rows.Select(row => row["Section"]).Distinct());
                Assert.Equal(rows.OrderBy(row => row["Section"] == "What to buy" ? 0 : 1), rows);
                var bought = rows.Where(row => row["Section"] == "What to buy").Select(row => row["Category"]).ToHashSet();
                Assert.Subset(new HashSet<string> { "Node", "Volume", "Database", "Object store" }, bought);
                Assert.DoesNotContain(rows, row => row["Category"].EndsWith(" total", StringComparison.Ordinal));
                Assert.Equal(rows.Select(row => row["Item"]).Distinct().Count(), rows.Count);
            },
            iter: 100);
    }

    [Fact]
    public void The_size_of_a_node_is_said_to_be_allocatable()
    {
        var plan = Plans.Create("""{"analyzer":3,"spareNodes":2}""");

        var nodes = Assert.Single(
            CsvRows.Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan))),
            row => row["Category"] == "Node"
        );

        Assert.Equal("5", nodes["Quantity"]);
        Assert.Equal(
            "3 in use, 2 spare. The size is what a node leaves to pods (allocatable): choose nodes with more installed.",
            nodes["Note"]);
    }

    [Fact]
    public void Feeds_on_the_premises_bring_a_volume_and_a_database()
    {
        var plan = Plans.Create("""{"feeds":1}""");

        var rows = CsvRows.Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)))
            .Where(row => row["Item"].Contains("of feeds", StringComparison.Ordinal));

        Assert.Equal(
            [("Volume", "42949672960"), ("Database", "21474836480")],
            rows.Select(row => (row["Category"], row["Size total (bytes)"])));
    }

    [Fact]
    public void Quantity_times_the_size_of_one_is_the_size_of_all()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var rows = CsvRows
                    .Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)))
                    .Where(row => row["Size each (bytes)"].Length > 0);

                Assert.All(
                    rows,
                    row => Assert.Equal(Number(row["Quantity"]) * Number(row["Size each (bytes)"]), Number(row["Size total (bytes)"]))
                );
            },
            iter: 300
        );
    }

    [Fact]
    public void What_the_vendor_does_not_size_is_listed_as_not_stated()
    {
        var plan = Plans.Create("""{"objectStore":"s3"}""");

        var rows = CsvRows.Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)));

        Assert.Equal(["PostgreSQL", "Redis"], rows.Where(row => row["Size total"] == "not stated").Select(row => row["Item"]));
        Assert.All(rows.Where(row => row["Category"] == "Service"), row => Assert.Equal("not stated", row["CPU each"]));
    }

    [Fact]
    public void Nodes_that_cannot_hold_a_replica_have_no_number_and_the_file_says_why()
    {
        var plan = Plans.Create("""{"nodeMemory":"4 GB"}""");

        var file = BillOfMaterialsCsv.Create(plan, Identities.Create(plan));

        var nodes = Assert.Single(CsvRows.Create(file), row => row["Item"] == "Nodes");
        Assert.Equal(("does not fit", "does not fit"), (nodes["Quantity"], nodes["Size total (bytes)"]));
        Assert.Equal(nodes["Note"], Assert.Single(file.Remarks));
    }

    [Fact]
    public void A_store_that_the_release_lacks_is_named_in_the_file()
    {
        var plan = Plans.Create("""{"release":"6.1","objectStore":"swift"}""");

        var file = BillOfMaterialsCsv.Create(plan, Identities.Create(plan));

        var documents = Assert.Single(CsvRows.Create(file), row => row["Category"] == "Object store");
        Assert.Equal(documents["Note"], Assert.Single(file.Remarks));
        Assert.Contains("cannot keep documents", documents["Note"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_cache_is_in_the_temporary_volume_and_said_to_be()
    {
        var plan = Plans.Create("""{"analyzer":2,"layerCache":"10 GB"}""");

        var volume = Assert.Single(
            CsvRows.Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan))),
            row => row["Item"] == "Temporary volume of an analyzer"
        );

        Assert.Equal(("2", "16000000000", "32000000000"), (volume["Quantity"], volume["Size each (bytes)"], volume["Size total (bytes)"]));
        Assert.Equal("Includes 10 GB of layer cache for each analyzer.", volume["Note"]);
    }

    private static decimal? Sum(IEnumerable<IReadOnlyDictionary<string, string>> rows, string category, string column) =>
        rows.Where(row => row["Category"] == category).Aggregate((decimal?)0, (sum, row) => sum + Number(row[column]));

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
