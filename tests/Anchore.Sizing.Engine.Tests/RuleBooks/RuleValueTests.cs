using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

public sealed class RuleValueTests
{
    [Theory]
    [InlineData("1", RuleUnit.Hours, "1 hour")]
    [InlineData("4", RuleUnit.Hours, "4 hours")]
    [InlineData("1", RuleUnit.Minutes, "1 minute")]
    [InlineData("60", RuleUnit.Minutes, "60 minutes")]
    [InlineData("0.5", RuleUnit.Cpu, "0.5 CPU")]
    [InlineData("2000", RuleUnit.Count, "2,000")]
    [InlineData("5432", RuleUnit.Port, "5432")]
    [InlineData("2500 MB", RuleUnit.Bytes, "2.5 GB")]
    [InlineData("13", RuleUnit.Version, "13")]
    [InlineData("1.23 to 1.36", RuleUnit.VersionRange, "1.23 to 1.36")]
    [InlineData("Use it.", RuleUnit.Text, "Use it.")]
    public void A_value_is_said_with_its_unit(string text, RuleUnit unit, string said)
    {
        var value = RuleValue.TryParse(text, unit);

        Assert.Equal(said, value?.ToString());
    }

    [Fact]
    public void A_range_has_its_oldest_and_its_newest_version()
    {
        var range = RuleValue.TryParse("1.23 to 1.36", RuleUnit.VersionRange)!.Range!;

        Assert.Equal(("1.23", "1.36"), (range.From.Text, range.To.Text));
    }

    [Theory]
    [InlineData("1.23")]
    [InlineData("1.23 to")]
    [InlineData("1.23 to latest")]
    [InlineData("1.23 to 1.31 to 1.36")]
    [InlineData("1.36 to 1.23")]
    public void What_is_not_two_versions_in_order_is_no_range(string text) => Assert.Null(RuleValue.TryParse(text, RuleUnit.VersionRange));

    [Fact]
    public void A_rule_in_words_has_no_value_to_show()
    {
        var value = RuleBookCatalog.Shipped.Default["security.dockerSocket"].Value;

        Assert.Equal((RuleUnit.Text, null, ""), (value.Unit, value.Amount, value.ToString()));
    }
}
