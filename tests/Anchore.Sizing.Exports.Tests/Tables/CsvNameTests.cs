using Anchore.Sizing.Exports.Tables;

namespace Anchore.Sizing.Exports.Tests.Tables;

public class CsvNameTests
{
    private const string Triggers = "=+-@＝＋－＠";

    [Theory]
    [MemberData(nameof(HostileNames.Theory), MemberType = typeof(HostileNames))]
    public void No_cell_begins_a_formula_whatever_the_name(string name)
    {
        var plan = Plans.Named(name);

        var cells = CsvRows
            .Create(BillOfMaterialsCsv.Create(plan, Identities.Create(plan)))
            .Concat(CsvRows.Create(NetworkCsv.Create(plan, Identities.Create(plan))))
            .SelectMany(row => row.Values);

        Assert.DoesNotContain(cells, cell => cell.TrimStart() is [var first, ..] && Triggers.Contains(first, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  @SUM(1)", "'  @SUM(1)")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("2 = 1 + 1", "2 = 1 + 1")]
    [InlineData("Café Ōsaka e\u0301 漢 😀", "Café Ōsaka e\u0301 漢 😀")]
    [InlineData("", "")]
    public void A_name_is_changed_only_where_it_would_begin_a_formula(string name, string written)
    {
        var plan = Plans.Named(name);

        var rows = CsvRows.Create(NetworkCsv.Create(plan, Identities.Create(plan)));

        Assert.All(rows, row => Assert.Equal(written, row["Plan"]));
    }
}
