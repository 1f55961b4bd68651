using Anchore.Sizing.Engine.RuleBooks;

namespace Anchore.Sizing.Engine.Tests.RuleBooks;

/// <summary>What changed between two releases.</summary>
public sealed class RuleChangeTests
{
    private static readonly RuleBook Older = RuleBookCatalog.Shipped.Find("4.0")!;
    private static readonly RuleBook Newer = RuleBookCatalog.Shipped.Find("6.1")!;

    [Theory]
    [InlineData("postgres.version", true)]
    [InlineData("storage.temporary.factor", false)]
    [InlineData("postgres.pgCron", true)]
    [InlineData("storage.temporary.kernel", true)]
    [InlineData("postgres.home", true)]
    public void A_rule_has_changed_when_its_value_or_its_words_differ_or_one_side_lacks_it(string rule, bool changed)
    {
        var change = RuleChange.Between(Older, Newer).Single(change => change.Id == rule);

        Assert.Equal(changed, change.IsChanged);
    }

    [Fact]
    public void Every_rule_of_both_releases_is_listed_once()
    {
        var ids = RuleChange.Between(Older, Newer).Select(change => change.Id).ToArray();

        Assert.Equal(Older.Rules.Concat(Newer.Rules).Select(rule => rule.Id).Distinct().Order(), ids.Order());
    }

    [Theory]
    [InlineData("postgres.pgCron", "pg_cron extension")]
    [InlineData("memory.feeds", "memory of the feeds service")]
    public void A_rule_of_one_release_alone_has_its_own_label(string rule, string label)
    {
        var change = RuleChange.Between(Older, Newer).Single(change => change.Id == rule);

        Assert.Equal(label, change.Label);
    }

    [Fact]
    public void A_release_against_itself_has_no_changes()
    {
        Assert.DoesNotContain(RuleChange.Between(Newer, Newer), change => change.IsChanged);
    }
}
