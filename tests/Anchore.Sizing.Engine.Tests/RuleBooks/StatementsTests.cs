using Anchore.Sizing.Engine.Plans;
using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>Nothing that the vendor's requirements page states is missing from the rule book, and nothing in it is invented.</summary>
public sealed class StatementsTests
{
    private static readonly StatementsFile File = StatementsFile.Read("4.0");

    private static readonly RuleBook Book = RuleBookCatalog.Shipped.Find("4.0")!;

    private static readonly SizingPlan DefaultPlan = Calculator.Plan("{}");

    [Fact]
    public void Every_statement_leads_somewhere_or_says_why_not() =>
        Assert.All(File.Statements, statement => Assert.True(statement.LeadsSomewhere ^ statement.Why is not null, statement.Says));

    [Fact]
    public void Every_rule_that_a_statement_became_exists() =>
        Assert.All(File.Statements.SelectMany(statement => statement.Rules ?? []), id => Assert.NotNull(Book.Find(id)));

    [Fact]
    public void Every_connection_that_a_statement_became_exists()
    {
        var connections = Book
            .Network.Select(connection => $"{connection.From.Id} → {connection.To.Id} : {connection.Port?.ToString() ?? "any"}")
            .ToArray();

        Assert.All(
            File.Statements.SelectMany(statement => statement.Network ?? []),
            connection => Assert.Contains(connection, connections)
        );
    }

    [Fact]
    public void Every_figure_that_a_statement_became_exists() =>
        Assert.All(File.Statements.SelectMany(statement => statement.Figures ?? []), id => Assert.NotNull(DefaultPlan.Find(id)));

    [Fact]
    public void Every_finding_that_a_statement_became_exists()
    {
        var findings = DefaultPlan.Findings.Select(finding => finding.Id).ToArray();

        Assert.All(File.Statements.SelectMany(statement => statement.Findings ?? []), id => Assert.Contains(id, findings));
    }

    [Fact]
    public void Every_rule_from_the_page_goes_back_to_a_statement()
    {
        var fromPage = Book.Rules.Where(rule => rule.Source?.Document == File.Document).Select(rule => rule.Id);

        var stated = File.Statements.SelectMany(statement => statement.Rules ?? []).ToHashSet();

        Assert.All(fromPage, id => Assert.Contains(id, stated));
    }

    [Fact]
    public void Every_connection_from_the_page_goes_back_to_a_statement()
    {
        var fromPage = Book
            .Network.Where(connection => connection.Source.Document == File.Document)
            .Select(connection => $"{connection.From.Id} → {connection.To.Id} : ");

        var stated = File.Statements.SelectMany(statement => statement.Network ?? []).ToArray();

        Assert.All(fromPage, connection => Assert.Contains(stated, other => other.StartsWith(connection, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_statement_stands_in_the_section_that_its_rules_name()
    {
        var pairs = File.Statements.SelectMany(statement => (statement.Rules ?? []).Select(id => (statement, Rule: Book[id])));

        Assert.All(
            pairs.Where(pair => pair.Rule.Source?.Document == File.Document),
            pair => Assert.Equal(Page(pair.Rule.Source!.Section), Page(pair.statement.Section))
        );
    }

    [Fact]
    public void The_page_is_cited_with_the_date_that_it_prints()
    {
        var sources = Book.Rules.Select(rule => rule.Source).OfType<Source>().Where(source => source.Document == File.Document);

        Assert.All(sources, source => Assert.Equal(File.Date, source.Date));
    }

    // The heading of the page under which a section stands.
    private static string Page(string section) => section.Split(',')[0];
}
