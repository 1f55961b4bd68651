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
    [InlineData("Use it.", RuleUnit.Text, "Use it.")]
    public void A_value_is_said_with_its_unit(string text, RuleUnit unit, string said)
    {
        var value = RuleValue.TryParse(text, unit);

        Assert.Equal(said, value?.ToString());
    }

    [Fact]
    public void A_rule_in_words_has_no_value_to_show()
    {
        var value = RuleBookCatalog.Shipped.Default["security.dockerSocket"].Value;

        Assert.Equal((RuleUnit.Text, null, ""), (value.Unit, value.Amount, value.ToString()));
    }
}
