using System.Text;
using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Exports.Tables;
using CsCheck;

namespace Anchore.Sizing.Exports.Tests.Tables;

public class NetworkCsvTests
{
    [Theory]
    [InlineData("Minimal", "{}")]
    [InlineData("Rich", Plans.Rich)]
    public void The_firewall_request_is_as_reviewed(string name, string deployment)
    {
        var plan = Plans.Create(deployment);

        var text = Text(plan);

        Golden.Match(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"), $"{name}.csv");
    }

    [Fact]
    public void It_has_one_row_a_connection_whatever_the_deployment()
    {
        GeneratedPlans.OfAnyRelease.Sample(
            plan =>
            {
                var rows = CsvRows.Create(NetworkCsv.Create(plan, Identities.Create(plan)));

                Assert.Equal(
                    plan.Network.Select(c =>
                        $"{c.From.Name}>{c.To.Name}>{c.To.Address}>{c.Port?.ToString() ?? "yours"}>{c.Purpose}>{c.Source.Document}, {c.Source.Section}, {c.Source.Date}"
                    ),
                    rows.Select(row =>
                        $"{row["Source"]}>{row["Destination"]}>{row["Destination address"]}>{row["Port"]}>{row["Purpose"]}>{row["Document"]}, {row["Section"]}, {row["Date"]}"
                    )
                );
            },
            iter: 200
        );
    }

    [Fact]
    public void Every_row_says_which_plan_it_belongs_to()
    {
        var plan = Plans.Create(Plans.Growing);
        var identity = Identities.Create(plan);

        var rows = CsvRows.Create(NetworkCsv.Create(plan, identity));

        Assert.All(rows, row => Assert.Equal(
            ("Café Ōsaka", identity.Product, identity.Revision, identity.Fingerprint, identity.Link),
            (row["Plan"], row["Release"], row["Rule book"], row["Fingerprint"], row["Link"])));
    }

    [Fact]
    public void Lines_end_as_the_standard_says_and_the_mark_of_UTF_8_stands_first()
    {
        var text = Text(Plans.Create("{}"));

        var lines = text.Split("\r\n");

        Assert.StartsWith("\uFEFFSource,Source address,Destination,", text, StringComparison.Ordinal);
        Assert.Equal("", lines[^1]);
        Assert.DoesNotContain(
            lines,
            line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_optional_connection_and_a_port_of_the_site_are_named_as_such()
    {
        var rows = CsvRows.Create(NetworkCsv.Create(Plans.Create("{}"), Identities.Create(Plans.Create("{}"))));

        var registries = Assert.Single(rows, row => row["Destination"] == "Image registries");
        var clients = Assert.Single(rows, row => row["Source"] == "API clients and CI jobs");

        Assert.Equal(
            ("each of your registries", "yours", "required"),
            (registries["Destination address"], registries["Port"], registries["Required"])
        );
        Assert.Equal(("8228", "in", "optional"), (clients["Port"], clients["Direction"], clients["Required"]));
    }

    private static string Text(SizingPlan plan) => Encoding.UTF8.GetString(NetworkCsv.Create(plan, Identities.Create(plan)).Bytes.Span);
}
