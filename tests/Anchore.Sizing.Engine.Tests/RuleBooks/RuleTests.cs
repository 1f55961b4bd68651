using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>A formula that asks a rule for what it does not state learns which rule it was.</summary>
public sealed class RuleTests
{
    private static readonly RuleBook Book = RuleBookCatalog.Shipped.Default;

    [Fact]
    public void A_rule_without_a_number_says_so()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Book["postgres.version"].Number);

        Assert.Equal("Rule postgres.version has no number.", refusal.Message);
    }

    [Fact]
    public void A_rule_that_is_not_a_version_says_so()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Book["memory.service"].Version);

        Assert.Equal("Rule memory.service is not a version.", refusal.Message);
    }

    [Fact]
    public void A_source_is_said_with_document_section_and_date()
    {
        var source = new Source("Requirements", "Memory", "May 5, 2022", null);

        Assert.Equal("Requirements, Memory, May 5, 2022", source.ToString());
    }
}
